/* SPDX-License-Identifier: MIT */
/* sched_setattr(2) */
#include <sched.h>
#include <ring3/sys.h>

int sched_setattr(pid_t pid, struct sched_attr *attr, unsigned int flags)
{
	return sys_sched_setattr(pid, attr, flags);
}
