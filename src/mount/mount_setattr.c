/* SPDX-License-Identifier: MIT */
/* mount_setattr(2) */
#include <sys/mount.h>
#include <ring3/sys.h>

int mount_setattr(int dirfd, const char *pathname, unsigned int flags, struct mount_attr *attr,
		  size_t size)
{
	return sys_mount_setattr(dirfd, pathname, flags, attr, size);
}
