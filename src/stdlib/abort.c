/* SPDX-License-Identifier: MIT */
/*
 * abort(3): raises SIGABRT even if it is blocked; if it is ignored or its handler returns, raises
 * it again with SIG_DFL.
 */
#include <signal.h>
#include <stdlib.h>
#include <ring3/raw.h>
#include "k_sigaction.h"

void abort(void)
{
	static const struct k_sigaction by_default;	/* SIG_DFL is 0 */
	static const unsigned long sigabrt[K_SIGSET_WORDS] = { 1ul << (SIGABRT - 1) };

	raw_rt_sigprocmask(SIG_UNBLOCK, sigabrt, NULL, K_SIGSET_SIZE);
	raise(SIGABRT);
	raw_rt_sigaction(SIGABRT, (const void *)&by_default, NULL, K_SIGSET_SIZE);
	raw_rt_sigprocmask(SIG_UNBLOCK, sigabrt, NULL, K_SIGSET_SIZE);	/* the handler may block SIGABRT */
	raise(SIGABRT);
	for (;;)	/* if another thread installed a handler in between */
		__builtin_trap();
}
