/* SPDX-License-Identifier: MIT */
/*
 * Functions that block and unblock signals. They are for functions that pass the result of getpid
 * to a system call. If signals were not blocked, a signal handler could call fork between getpid
 * and the system call. The child would then pass its parent's process id.
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
 * unblock_signals(old): restores the signal mask *old. If a signal is pending that *old does not
 * block, the kernel delivers it before this function returns.
 */
static inline void unblock_signals(const unsigned long *old)
{
	raw_rt_sigprocmask(SIG_SETMASK, old, NULL, K_SIGSET_SIZE);
}

#endif
