/* SPDX-License-Identifier: MIT */
/*
 * For a function that passes the result of getpid to a system call: blocks signals meanwhile,
 * because a handler could fork, and the child would pass its parent's id.
 */
#ifndef RING3_BLOCK_SIGNALS_H
#define RING3_BLOCK_SIGNALS_H

#include <signal.h>
#include <stddef.h>
#include <ring3/raw.h>
#include "k_sigaction.h"

/* block_signals(old): saves the signal mask in *old and blocks all signals that can be blocked. */
static inline void block_signals(unsigned long *old)
{
	static const unsigned long all[] = { -1ul, -1ul };

	raw_rt_sigprocmask(SIG_BLOCK, all, old, K_SIGSET_SIZE);
}

/*
 * unblock_signals(old): restores the signal mask *old. The kernel delivers signals that are pending
 * and no longer blocked before this function returns.
 */
static inline void unblock_signals(const unsigned long *old)
{
	raw_rt_sigprocmask(SIG_SETMASK, old, NULL, K_SIGSET_SIZE);
}

#endif
