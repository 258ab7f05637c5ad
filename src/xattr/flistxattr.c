/* SPDX-License-Identifier: MIT */
/* flistxattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

ssize_t flistxattr(int fd, char *list, size_t size)
{
	return sys_flistxattr(fd, list, size);
}
