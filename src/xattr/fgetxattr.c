/* SPDX-License-Identifier: MIT */
/* fgetxattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

ssize_t fgetxattr(int fd, const char *name, void *value, size_t size)
{
	return sys_fgetxattr(fd, name, value, size);
}
