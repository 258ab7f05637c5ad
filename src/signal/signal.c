/* SPDX-License-Identifier: MIT */
/*
 * signal(2) with the behavior of BSD. The handler stays installed after a signal. The kernel
 * usually restarts a system call that the signal interrupted.
 */
#include <errno.h>
#include <signal.h>
#include "k_sigaction.h"

sighandler_t signal(int signum, sighandler_t handler)
{
	struct sigaction action = { .sa_handler = handler, .sa_flags = SA_RESTART };

	if (handler == SIG_ERR) {
		errno = EINVAL;
		return SIG_ERR;
	}
	return __sigaction(signum, &action, &action) ? SIG_ERR : action.sa_handler;
}
