/* SPDX-License-Identifier: MIT */
/* getxattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

ssize_t getxattr(const char *path, const char *name, void *value, size_t size)
{
	return sys_getxattr(path, name, value, size);
}
