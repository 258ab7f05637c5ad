/* SPDX-License-Identifier: MIT */
/* linkat(2) */
#include <unistd.h>
#include <ring3/sys.h>

int linkat(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, int flags)
{
	return sys_linkat(olddirfd, oldpath, newdirfd, newpath, flags);
}
