/* SPDX-License-Identifier: MIT */
/*
 * sigemptyset(3): clears the first 64 bits of the set. The kernel has 64 signals and uses only
 * these bits.
 */
#include <signal.h>
#include <stddef.h>
#include "k_sigaction.h"

int sigemptyset(sigset_t *set)
{
	size_t i;

	for (i = 0; i < K_SIGSET_WORDS; i++)
		set->__bits[i] = 0;
	return 0;
}
