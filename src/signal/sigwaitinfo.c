/* SPDX-License-Identifier: MIT */
/* sigwaitinfo(2): sigtimedwait without a limit, by whichever call the kernel has. */
#include <signal.h>
#include <stddef.h>

int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
	return sigtimedwait(set, info, NULL);
}
