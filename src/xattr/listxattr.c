/* SPDX-License-Identifier: MIT */
/* listxattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

ssize_t listxattr(const char *path, char *list, size_t size)
{
	return sys_listxattr(path, list, size);
}
