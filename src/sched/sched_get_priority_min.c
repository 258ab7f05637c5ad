/* SPDX-License-Identifier: MIT */
/* sched_get_priority_min(2) */
#include <sched.h>
#include <ring3/sys.h>

int sched_get_priority_min(int policy)
{
	return sys_sched_get_priority_min(policy);
}
