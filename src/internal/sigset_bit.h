/* SPDX-License-Identifier: MIT */
/*
 * A signal set has one bit for each signal. SIGSET_WORD is the word that contains the bit of
 * signum, and SIGSET_BIT is a mask with this bit. The bit of signal 1 is bit 0 of the first word.
 */
#ifndef RING3_SIGSET_BIT_H
#define RING3_SIGSET_BIT_H

#include <errno.h>
#include <signal.h>
#include "k_sigaction.h"

#define SIGSET_WORD(set, signum)	((set)->__bits[(unsigned int)((signum) - 1) / (8 * sizeof(long))])
#define SIGSET_BIT(signum)		(1ul << (unsigned int)((signum) - 1) % (8 * sizeof(long)))

/*
 * is_signal(signum): returns 1 if signum is from 1 to 64. Otherwise it sets errno to EINVAL and
 * returns 0.
 */
static inline int is_signal(int signum)
{
	if (signum >= 1 && signum <= 8 * K_SIGSET_SIZE)
		return 1;
	errno = EINVAL;
	return 0;
}

#endif
