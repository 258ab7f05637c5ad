/* SPDX-License-Identifier: MIT */
/* sigprocmask(2) */
#include <signal.h>
#include <ring3/sys.h>
#include "k_sigaction.h"

int sigprocmask(int how, const sigset_t *restrict set, sigset_t *restrict oldset)
{
	return sys_rt_sigprocmask(how, set, oldset, K_SIGSET_SIZE);
}
