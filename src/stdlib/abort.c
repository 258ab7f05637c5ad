/* SPDX-License-Identifier: MIT */
/*
 * abort(3): unblocks SIGABRT and raises it. If the signal is ignored or its handler returns, abort
 * restores the default action and raises SIGABRT again.
 */
#include <signal.h>
#include <stdlib.h>
#include <ring3/raw.h>
#include "k_sigaction.h"

void abort(void)
{
	static const struct k_sigaction by_default;	/* all 0, and SIG_DFL is 0 */
	static const unsigned long sigabrt[K_SIGSET_WORDS] = { 1ul << (SIGABRT - 1) };

	raw_rt_sigprocmask(SIG_UNBLOCK, sigabrt, NULL, K_SIGSET_SIZE);
	raise(SIGABRT);
	raw_rt_sigaction(SIGABRT, (const void *)&by_default, NULL, K_SIGSET_SIZE);
	raw_rt_sigprocmask(SIG_UNBLOCK, sigabrt, NULL, K_SIGSET_SIZE);	/* the handler may block SIGABRT */
	raise(SIGABRT);
	for (;;)	/* reached in process 1, or if another thread has set a handler again */
		__builtin_trap();
}
