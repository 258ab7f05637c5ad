/* SPDX-License-Identifier: MIT */
/*
 * sigwait(3): returns 0 or an error number, and does not set errno. If a signal handler interrupts
 * the wait, this function waits again.
 */
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include "reachable.h"
#include "wait_signal.h"

int sigwait(const sigset_t *restrict set, int *restrict sig)
{
	long result;

	do
		result = wait_signal(set, NULL);
	while (result == -EINTR);
	if (FAILED(result))
		return (int)-result;
	if (!writable(sig, sizeof *sig, &result))
		return EFAULT;
	*sig = (int)result;
	return 0;
}
