/* SPDX-License-Identifier: MIT */
/* wait_signal: does what sigwaitinfo(2) does. sigwaitinfo and sigwait call it. */
#ifndef RING3_WAIT_SIGNAL_H
#define RING3_WAIT_SIGNAL_H

#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "k_sigaction.h"

/*
 * wait_signal(set, info): waits for a signal in *set. Returns the signal's number, or a negative
 * error number. 32-bit architectures have two system calls for this: one with 64-bit times, and one
 * with 32-bit times. A kernel may have only one of them. So if the first call is missing, the
 * function executes the second.
 */
static inline long wait_signal(const sigset_t *set, siginfo_t *info)
{
#ifdef SYS_rt_sigtimedwait_time64
	long result = raw_rt_sigtimedwait_time64(set, info, NULL, K_SIGSET_SIZE);

	return IS_MISSING(result) ? older_answer(result, raw_rt_sigtimedwait(set, info, NULL, K_SIGSET_SIZE)) : result;
#else
	return raw_rt_sigtimedwait(set, info, NULL, K_SIGSET_SIZE);
#endif
}

#endif
