/* SPDX-License-Identifier: MIT */
/* For functions that ask who they are, and then tell the kernel: no handler may fork in between. */
#ifndef RING3_BLOCK_SIGNALS_H
#define RING3_BLOCK_SIGNALS_H

#include <signal.h>
#include <stddef.h>
#include <ring3/raw.h>
#include "k_sigaction.h"

/* block_signals(old): blocks every signal that can be; old is what was blocked before. */
static inline void block_signals(unsigned long *old)
{
	static const unsigned long all[] = { -1ul, -1ul };

	raw_rt_sigprocmask(SIG_BLOCK, all, old, K_SIGSET_SIZE);
}

/* unblock_signals(old): as it was; what is pending and no longer blocked is delivered before it returns. */
static inline void unblock_signals(const unsigned long *old)
{
	raw_rt_sigprocmask(SIG_SETMASK, old, NULL, K_SIGSET_SIZE);
}

#endif
