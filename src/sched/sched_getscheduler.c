/* SPDX-License-Identifier: MIT */
/* sched_getscheduler(2) */
#include <sched.h>
#include <ring3/sys.h>

int sched_getscheduler(pid_t pid)
{
	return sys_sched_getscheduler(pid);
}
