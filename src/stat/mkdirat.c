/* SPDX-License-Identifier: MIT */
/* mkdirat(2) */
#include <sys/stat.h>
#include <ring3/sys.h>

int mkdirat(int dirfd, const char *pathname, mode_t mode)
{
	return sys_mkdirat(dirfd, pathname, mode);
}
