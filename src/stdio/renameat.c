/* SPDX-License-Identifier: MIT */
/* renameat(2) */
#include <stdio.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int renameat(int olddirfd, const char *oldpath, int newdirfd, const char *newpath)
{
#ifdef SYS_renameat
	return sys_renameat(olddirfd, oldpath, newdirfd, newpath);
#else
	return sys_renameat2(olddirfd, oldpath, newdirfd, newpath, 0);
#endif
}
