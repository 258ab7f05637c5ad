/* SPDX-License-Identifier: MIT */
/* sched_getattr(2) */
#include <sched.h>
#include <ring3/sys.h>

int sched_getattr(pid_t pid, struct sched_attr *attr, unsigned int size, unsigned int flags)
{
	return sys_sched_getattr(pid, attr, size, flags);
}
