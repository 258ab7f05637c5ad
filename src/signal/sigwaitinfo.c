/* SPDX-License-Identifier: MIT */
/* sigwaitinfo(2) */
#include <signal.h>
#include <stddef.h>
#include <ring3/sys.h>
#include "k_sigaction.h"

int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
	return sys_rt_sigtimedwait(set, info, NULL, K_SIGSET_SIZE);
}
