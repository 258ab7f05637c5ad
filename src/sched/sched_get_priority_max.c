/* SPDX-License-Identifier: MIT */
/* sched_get_priority_max(2) */
#include <sched.h>
#include <ring3/sys.h>

int sched_get_priority_max(int policy)
{
	return sys_sched_get_priority_max(policy);
}
