/* SPDX-License-Identifier: MIT */
/* fchmod(2) */
#include <sys/stat.h>
#include <ring3/sys.h>

int fchmod(int fd, mode_t mode)
{
	return sys_fchmod(fd, mode);
}
