/* SPDX-License-Identifier: MIT */
/* fremovexattr(2) */
#include <sys/xattr.h>
#include <ring3/sys.h>

int fremovexattr(int fd, const char *name)
{
	return sys_fremovexattr(fd, name);
}
