/* SPDX-License-Identifier: MIT */
/* dup3(2) */
#include <unistd.h>
#include <ring3/sys.h>

int dup3(int oldfd, int newfd, int flags)
{
	return sys_dup3(oldfd, newfd, flags);
}
