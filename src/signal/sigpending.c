/* SPDX-License-Identifier: MIT */
/* sigpending(2) */
#include <signal.h>
#include <ring3/sys.h>
#include "k_sigaction.h"

int sigpending(sigset_t *set)
{
	return sys_rt_sigpending(set, K_SIGSET_SIZE);
}
