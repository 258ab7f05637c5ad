/* SPDX-License-Identifier: MIT */
/* sigisemptyset(3) */
#include <signal.h>
#include <stddef.h>
#include "k_sigaction.h"

int sigisemptyset(const sigset_t *set)
{
	size_t i;

	for (i = 0; i < K_SIGSET_WORDS; i++)
		if (set->__bits[i])
			return 0;
	return 1;
}
