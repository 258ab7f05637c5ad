/* SPDX-License-Identifier: MIT */
/*
 * sigtimedwait(2): on 32-bit architectures before Linux 5.1 executes the system call with 32-bit
 * times.
 */
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "k_sigaction.h"
#include "reachable.h"
#include "time32.h"

int sigtimedwait(const sigset_t *restrict set, siginfo_t *restrict info,
		 const struct timespec *restrict timeout)
{
#ifdef SYS_rt_sigtimedwait_time64
	long result = raw_rt_sigtimedwait_time64(set, info, (const void *)timeout, K_SIGSET_SIZE);

	if (IS_MISSING(result)) {
		struct old_timespec32 time;

		if (timeout) {
			if (!readable(timeout, sizeof *timeout, &time))
				return (int)result_or_errno(-EFAULT);
			time.tv_sec = interval32(timeout->tv_sec);
			time.tv_nsec = (int)timeout->tv_nsec;
		}
		result = older_answer(result, raw_rt_sigtimedwait(set, info, timeout ? &time : NULL, K_SIGSET_SIZE));
	}
#else
	long result = raw_rt_sigtimedwait(set, info, (const void *)timeout, K_SIGSET_SIZE);
#endif
	return (int)result_or_errno(result);
}
