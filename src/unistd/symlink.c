/* SPDX-License-Identifier: MIT */
/* symlink(2) */
#include <unistd.h>
#include <ring3/sys.h>

int symlink(const char *target, const char *linkpath)
{
	return sys_symlink(target, linkpath);
}
