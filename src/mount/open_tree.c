/* SPDX-License-Identifier: MIT */
/* open_tree(2) */
#include <sys/mount.h>
#include <ring3/sys.h>

int open_tree(int dirfd, const char *pathname, unsigned int flags)
{
	return sys_open_tree(dirfd, pathname, flags);
}
