/* SPDX-License-Identifier: MIT */
/* sigorset(3) */
#include <signal.h>
#include <stddef.h>
#include "k_sigaction.h"

int sigorset(sigset_t *dest, const sigset_t *left, const sigset_t *right)
{
	size_t i;

	for (i = 0; i < K_SIGSET_WORDS; i++)
		dest->__bits[i] = left->__bits[i] | right->__bits[i];
	return 0;
}
