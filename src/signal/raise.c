/* SPDX-License-Identifier: MIT */
/*
 * raise(3): sends a signal to the calling thread. The kernel delivers the signal before raise
 * returns, unless the signal is blocked.
 */
#include <signal.h>
#include "result.h"
#include "block_signals.h"

int raise(int sig)
{
	unsigned long old[K_SIGSET_WORDS];
	long result;

	block_signals(old);
	result = raw_tgkill(raw_getpid(), raw_gettid(), sig);
	unblock_signals(old);
	return (int)result_or_errno(result);
}
