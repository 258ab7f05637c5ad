/* SPDX-License-Identifier: MIT */
/* sigdelset(3) */
#include <signal.h>
#include "sigset_bit.h"

int sigdelset(sigset_t *set, int signum)
{
	if (!is_signal(signum))
		return -1;
	SIGSET_WORD(set, signum) &= ~SIGSET_BIT(signum);
	return 0;
}
