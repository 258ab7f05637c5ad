/* SPDX-License-Identifier: MIT */
/* Where a signal is in a set: signal 1 is the lowest bit of the first word. */
#ifndef RING3_SIGSET_BIT_H
#define RING3_SIGSET_BIT_H

#include <errno.h>
#include <signal.h>
#include "k_sigaction.h"

#define SIGSET_WORD(set, signum)	((set)->__bits[(unsigned int)((signum) - 1) / (8 * sizeof(long))])
#define SIGSET_BIT(signum)		(1ul << (unsigned int)((signum) - 1) % (8 * sizeof(long)))

/* is_signal(signum): whether the kernel has it; if not, errno is EINVAL. */
static inline int is_signal(int signum)
{
	if (signum >= 1 && signum <= 8 * K_SIGSET_SIZE)
		return 1;
	errno = EINVAL;
	return 0;
}

#endif
