/* SPDX-License-Identifier: MIT */
/* dup2(2) */
#include <unistd.h>
#include <ring3/sys.h>

int dup2(int oldfd, int newfd)
{
	return sys_dup2(oldfd, newfd);
}
