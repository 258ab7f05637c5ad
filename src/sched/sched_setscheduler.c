/* SPDX-License-Identifier: MIT */
/* sched_setscheduler(2) */
#include <sched.h>
#include <ring3/sys.h>

int sched_setscheduler(pid_t pid, int policy, const struct sched_param *param)
{
	return sys_sched_setscheduler(pid, policy, param);
}
