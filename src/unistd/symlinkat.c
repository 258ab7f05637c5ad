/* SPDX-License-Identifier: MIT */
/* symlinkat(2) */
#include <unistd.h>
#include <ring3/sys.h>

int symlinkat(const char *target, int newdirfd, const char *linkpath)
{
	return sys_symlinkat(target, newdirfd, linkpath);
}
