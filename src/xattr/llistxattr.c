/* SPDX-License-Identifier: MIT */
/* llistxattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

ssize_t llistxattr(const char *path, char *list, size_t size)
{
	return sys_llistxattr(path, list, size);
}
