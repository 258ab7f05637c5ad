/* SPDX-License-Identifier: MIT */
/* mkfifoat(3): executes mknodat with the file type S_IFIFO. */
#include <sys/stat.h>
#include <ring3/sys.h>

int mkfifoat(int dirfd, const char *pathname, mode_t mode)
{
	return sys_mknodat(dirfd, pathname, mode | S_IFIFO, 0);
}
