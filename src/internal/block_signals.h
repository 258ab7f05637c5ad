/* SPDX-License-Identifier: MIT */
/*
 * Blocks signals, so that no handler can fork between getpid and the system call that uses its
 * result.
 */
#ifndef RING3_BLOCK_SIGNALS_H
#define RING3_BLOCK_SIGNALS_H

#include <signal.h>
#include <stddef.h>
#include <ring3/raw.h>
#include "k_sigaction.h"

/* block_signals(old): blocks every signal that can be blocked, and saves the mask in *old. */
static inline void block_signals(unsigned long *old)
{
	static const unsigned long all[] = { -1ul, -1ul };

	raw_rt_sigprocmask(SIG_BLOCK, all, old, K_SIGSET_SIZE);
}

/*
 * unblock_signals(old): restores the mask. Pending signals that it unblocks are delivered before
 * this returns.
 */
static inline void unblock_signals(const unsigned long *old)
{
	raw_rt_sigprocmask(SIG_SETMASK, old, NULL, K_SIGSET_SIZE);
}

#endif
