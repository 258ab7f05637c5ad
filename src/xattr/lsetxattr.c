/* SPDX-License-Identifier: MIT */
/* lsetxattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

int lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
	return sys_lsetxattr(path, name, value, size, flags);
}
