/* SPDX-License-Identifier: MIT */
/* setxattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

int setxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return sys_setxattr(path, name, value, size, flags);
}
