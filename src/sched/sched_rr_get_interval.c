/* SPDX-License-Identifier: MIT */
/* sched_rr_get_interval(2): an i386 kernel before 5.1 knows it with 32-bit times only. */
#include <sched.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "answer.h"
#include "time32.h"

int sched_rr_get_interval(pid_t pid, struct timespec *tp)
{
#ifdef SYS_sched_rr_get_interval_time64
	long result = raw_sched_rr_get_interval_time64(pid, (void *)tp);

	if (result == -ENOSYS) {
		/* Into the caller's own memory, so that it is the kernel that a bad pointer meets. */
		typedef int __attribute__((may_alias)) word;
		const word *written = (const word *)(void *)tp;

		result = raw_sched_rr_get_interval(pid, (void *)tp);
		if (!result) {
			struct old_timespec32 time;

			time.tv_sec = written[0];
			time.tv_nsec = written[1];
			from_time32(&time, tp);
		}
	}
#else
	long result = raw_sched_rr_get_interval(pid, (void *)tp);
#endif
	return (int)answer(result);
}
