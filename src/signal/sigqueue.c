/* SPDX-License-Identifier: MIT */
/* sigqueue(3): a signal with a value; who sends it the sender has to say. */
#include <signal.h>
#include <sys/syscall.h>
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
#ifdef SYS_getuid32
	info.si_uid = raw_getuid32();
#else
	info.si_uid = raw_getuid();
#endif
	result = raw_rt_sigqueueinfo(pid, sig, &info);
	unblock_signals(old);
	return (int)result_or_errno(result);
}
