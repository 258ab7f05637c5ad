/* SPDX-License-Identifier: MIT */
/* sigismember(3) */
#include <signal.h>
#include "sigset_bit.h"

int sigismember(const sigset_t *set, int signum)
{
	if (!is_signal(signum))
		return -1;
	return (SIGSET_WORD(set, signum) & SIGSET_BIT(signum)) != 0;
}
