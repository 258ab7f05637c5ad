/* SPDX-License-Identifier: MIT */
/* fspick(2) */
#include <sys/mount.h>
#include <ring3/sys.h>

int fspick(int dirfd, const char *pathname, unsigned int flags)
{
	return sys_fspick(dirfd, pathname, flags);
}
