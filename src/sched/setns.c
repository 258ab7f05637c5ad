/* SPDX-License-Identifier: MIT */
/* setns(2) */
#include <sched.h>
#include <ring3/sys.h>

int setns(int fd, int nstype)
{
	return sys_setns(fd, nstype);
}
