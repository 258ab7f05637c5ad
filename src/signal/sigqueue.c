/* SPDX-License-Identifier: MIT */
/*
 * sigqueue(3): stores the caller's process id and user id in the siginfo_t, because the kernel does
 * not do this.
 */
#include <signal.h>
#include "ids.h"
#include "result.h"
#include "block_signals.h"

int sigqueue(pid_t pid, int sig, const union sigval value)
{
	siginfo_t info = { .si_signo = sig, .si_code = SI_QUEUE };
	unsigned long old[K_SIGSET_WORDS];
	long result;

	info.si_value = value;
	block_signals(old);
	info.si_pid = raw_getpid();
	info.si_uid = ID32(raw_getuid)();
	result = raw_rt_sigqueueinfo(pid, sig, &info);
	unblock_signals(old);
	return (int)result_or_errno(result);
}
