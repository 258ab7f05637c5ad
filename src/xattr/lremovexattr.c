/* SPDX-License-Identifier: MIT */
/* lremovexattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

int lremovexattr(const char *path, const char *name)
{
	return sys_lremovexattr(path, name);
}
