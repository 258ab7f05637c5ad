/* SPDX-License-Identifier: MIT */
/* fsetxattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

int fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)
{
	return sys_fsetxattr(fd, name, value, size, flags);
}
