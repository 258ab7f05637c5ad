/* SPDX-License-Identifier: MIT */
/* dup(2) */
#include <unistd.h>
#include <ring3/sys.h>

int dup(int oldfd)
{
	return sys_dup(oldfd);
}
