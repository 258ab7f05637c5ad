/* SPDX-License-Identifier: MIT */
/* sched_yield(2) */
#include <sched.h>
#include <ring3/sys.h>

int sched_yield(void)
{
	return sys_sched_yield();
}
