/* SPDX-License-Identifier: MIT */
/* sched_setaffinity(2) */
#include <sched.h>
#include <ring3/sys.h>
#include "clamp.h"

int sched_setaffinity(pid_t pid, size_t cpusetsize, const cpu_set_t *mask)
{
	return sys_sched_setaffinity(pid, clamp_cpusetsize(cpusetsize), (const void *)mask);
}
