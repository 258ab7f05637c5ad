/* SPDX-License-Identifier: MIT */
/* mkfifo(3): a mknod of one kind. */
#include <sys/stat.h>
#include <ring3/sys.h>

int mkfifo(const char *pathname, mode_t mode)
{
	return sys_mknod(pathname, mode | S_IFIFO, 0);
}
