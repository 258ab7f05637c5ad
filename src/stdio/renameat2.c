/* SPDX-License-Identifier: MIT */
/* renameat2(2) */
#include <stdio.h>
#include <ring3/sys.h>

int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath,
		unsigned int flags)
{
	return sys_renameat2(olddirfd, oldpath, newdirfd, newpath, flags);
}
