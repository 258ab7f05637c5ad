/* SPDX-License-Identifier: MIT */
/* removexattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

int removexattr(const char *path, const char *name)
{
	return sys_removexattr(path, name);
}
