/* SPDX-License-Identifier: MIT */
/* sigwait(3): answers an error's number itself, and a handler for another signal does not end the wait. */
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "k_sigaction.h"
#include "reachable.h"

int sigwait(const sigset_t *restrict set, int *restrict sig)
{
	long result;

	do {
#ifdef SYS_rt_sigtimedwait_time64
		result = raw_rt_sigtimedwait_time64(set, NULL, NULL, K_SIGSET_SIZE);
		if (IS_MISSING(result))
			result = older_answer(result, raw_rt_sigtimedwait(set, NULL, NULL, K_SIGSET_SIZE));
#else
		result = raw_rt_sigtimedwait(set, NULL, NULL, K_SIGSET_SIZE);
#endif
	} while (result == -EINTR);
	if (FAILED(result))
		return (int)-result;
	if (!writable(sig, sizeof *sig, &result))
		return EFAULT;
	*sig = (int)result;
	return 0;
}
