/* SPDX-License-Identifier: MIT */
/* wait_signal: sigwaitinfo(2) for the functions that wait without a limit. */
#ifndef RING3_WAIT_SIGNAL_H
#define RING3_WAIT_SIGNAL_H

#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "k_sigaction.h"

/*
 * wait_signal(set, info): returns the signal that arrived, or -errno. An i386 kernel may have the
 * system call with 64-bit times, with 32-bit times, or both.
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
