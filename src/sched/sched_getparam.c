/* SPDX-License-Identifier: MIT */
/* sched_getparam(2) */
#include <sched.h>
#include <ring3/sys.h>

int sched_getparam(pid_t pid, struct sched_param *param)
{
	return sys_sched_getparam(pid, param);
}
