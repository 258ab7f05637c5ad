/* SPDX-License-Identifier: MIT */
/* lgetxattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

ssize_t lgetxattr(const char *path, const char *name, void *value, size_t size)
{
	return sys_lgetxattr(path, name, value, size);
}
