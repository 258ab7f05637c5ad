/* SPDX-License-Identifier: MIT */
/* renameat(2) */
#include <stdio.h>
#include <ring3/sys.h>

int renameat(int olddirfd, const char *oldpath, int newdirfd, const char *newpath)
{
	return sys_renameat(olddirfd, oldpath, newdirfd, newpath);
}
