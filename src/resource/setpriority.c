/* SPDX-License-Identifier: MIT */
/* setpriority(2) */
#include <sys/resource.h>
#include <ring3/sys.h>

int setpriority(int which, id_t who, int prio)
{
	return sys_setpriority(which, (int)who, prio);
}
