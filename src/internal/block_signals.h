/* SPDX-License-Identifier: MIT */
/*
 * Functions that block and unblock signals. A function needs them if it passes the result of getpid
 * to a system call. Without them, a signal handler could call fork between getpid and the system
 * call. The child would then pass its parent's id.
 */
#ifndef RING3_BLOCK_SIGNALS_H
#define RING3_BLOCK_SIGNALS_H

#include <signal.h>
#include <stddef.h>
#include <ring3/raw.h>
#include "k_sigaction.h"

/*
 * block_signals(old): saves the signal mask in *old, and blocks every signal that a process can
 * block.
 */
static inline void block_signals(unsigned long *old)
{
	static const unsigned long all[] = { -1ul, -1ul };

	raw_rt_sigprocmask(SIG_BLOCK, all, old, K_SIGSET_SIZE);
}

/*
 * unblock_signals(old): restores the signal mask *old. Before this function returns, the kernel
 * delivers signals that are pending and not blocked by *old.
 */
static inline void unblock_signals(const unsigned long *old)
{
	raw_rt_sigprocmask(SIG_SETMASK, old, NULL, K_SIGSET_SIZE);
}

#endif
