/* SPDX-License-Identifier: MIT */
/* sigwaitinfo(2) */
#include <signal.h>
#include "wait_signal.h"

int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
	return (int)result_or_errno(wait_signal(set, info));
}
