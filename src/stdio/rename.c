/* SPDX-License-Identifier: MIT */
/* rename(2) */
#include <stdio.h>
#include <ring3/sys.h>

int rename(const char *oldpath, const char *newpath)
{
	return sys_rename(oldpath, newpath);
}
