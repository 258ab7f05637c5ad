/* SPDX-License-Identifier: MIT */
/*
 * sigfillset(3): sets the first 64 bits of the set. The kernel has 64 signals and uses only these
 * bits.
 */
#include <signal.h>
#include <stddef.h>
#include "k_sigaction.h"

int sigfillset(sigset_t *set)
{
	size_t i;

	for (i = 0; i < K_SIGSET_WORDS; i++)
		set->__bits[i] = -1ul;
	return 0;
}
