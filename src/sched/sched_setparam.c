/* SPDX-License-Identifier: MIT */
/* sched_setparam(2) */
#include <sched.h>
#include <ring3/sys.h>

int sched_setparam(pid_t pid, const struct sched_param *param)
{
	return sys_sched_setparam(pid, param);
}
