/* SPDX-License-Identifier: MIT */
/* sigaction(2) */
#include <signal.h>
#include "k_sigaction.h"

int sigaction(int signum, const struct sigaction *restrict act, struct sigaction *restrict oldact)
{
	return __sigaction(signum, act, oldact);
}
