/* SPDX-License-Identifier: MIT */
/*
 * clock_getcpuclockid(3): computes the id of the clock from the process id. It executes
 * clock_getres only to check that the process exists.
 */
#include <errno.h>
#include <sys/syscall.h>
#include <time.h>
#include <ring3/raw.h>
#include "result.h"
#include "reachable.h"

#define SCHED_CLOCK	2	/* kind of clock: CPU time (Linux: linux/posix-timers.h) */

int clock_getcpuclockid(pid_t pid, clockid_t *clockid)
{
	clockid_t clock = (clockid_t)(~(unsigned int)pid << 3 | SCHED_CLOCK);
#ifdef SYS_clock_getres_time64
	int result = raw_clock_getres_time64(clock, NULL);

	if (IS_MISSING(result))
		result = (int)older_answer(result, raw_clock_getres(clock, NULL));
#else
	int result = raw_clock_getres(clock, NULL);
#endif

	if (result)
		return result == -EINVAL ? ESRCH : -result;
	if (!writable(clockid, sizeof *clockid, &clock))
		return EFAULT;
	*clockid = clock;
	return 0;
}
