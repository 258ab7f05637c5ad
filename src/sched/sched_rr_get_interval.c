/* SPDX-License-Identifier: MIT */
/*
 * sched_rr_get_interval(2): on 32-bit architectures before Linux 5.1 executes the system call with
 * 32-bit times.
 */
#include <errno.h>
#include <sched.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "time32.h"

int sched_rr_get_interval(pid_t pid, struct timespec *tp)
{
#ifdef SYS_sched_rr_get_interval_time64
	long result = raw_sched_rr_get_interval_time64(pid, (void *)tp);

	if (IS_MISSING(result)) {
		result = older_answer(result, raw_sched_rr_get_interval(pid, (void *)tp));
		if (!result)
			result = widen_timespec(tp, 1);
	}
#else
	long result = raw_sched_rr_get_interval(pid, (void *)tp);
#endif
	return (int)result_or_errno(result);
}
