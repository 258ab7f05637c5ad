/* SPDX-License-Identifier: MIT */
/* sigwaitinfo(2): an i386 kernel may have the call with 64-bit times, or with 32-bit times, or both. */
#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "k_sigaction.h"

int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
#ifdef SYS_rt_sigtimedwait_time64
	long result = raw_rt_sigtimedwait_time64(set, info, NULL, K_SIGSET_SIZE);

	if (IS_MISSING(result))
		result = older_answer(result, raw_rt_sigtimedwait(set, info, NULL, K_SIGSET_SIZE));
#else
	long result = raw_rt_sigtimedwait(set, info, NULL, K_SIGSET_SIZE);
#endif
	return (int)result_or_errno(result);
}
