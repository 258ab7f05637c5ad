/* SPDX-License-Identifier: MIT */
/* sigsuspend(2) */
#include <signal.h>
#include <ring3/sys.h>
#include "k_sigaction.h"

int sigsuspend(const sigset_t *mask)
{
	return sys_rt_sigsuspend(mask, K_SIGSET_SIZE);
}
