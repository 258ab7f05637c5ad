/* SPDX-License-Identifier: MIT */
/*
 * __pselect: does what pselect(2) does, but stores the remaining time in *timeout. On 32-bit
 * architectures it executes the system call with 64-bit times. If the kernel lacks this call
 * (before Linux 5.1), __pselect executes the system call with 32-bit times.
 */
#include <errno.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "private.h"
#include "k_sigaction.h"
#include "time32.h"

long __pselect(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds,
	       struct timespec *timeout, const sigset_t *sigmask)
{
	/*
	 * The kernel needs seven arguments, but a system call has at most six. So the last argument
	 * is the address of this structure, which contains the signal mask and its size.
	 */
	struct {
		const sigset_t *set;
		size_t size;
	} mask = { sigmask, K_SIGSET_SIZE };
#ifdef SYS_pselect6_time64
	struct old_timespec32 narrow;
	long result = raw_pselect6_time64(nfds, readfds, writefds, exceptfds, (void *)timeout, &mask);

	if (!IS_MISSING(result))
		return result;
	if (timeout) {
		narrow.tv_sec = interval32(timeout->tv_sec);
		narrow.tv_nsec = (int)timeout->tv_nsec;
	}
	result = older_answer(result, raw_pselect6(nfds, readfds, writefds, exceptfds, timeout ? &narrow : NULL, &mask));
	if (timeout)
		from_time32(&narrow, timeout);
	return result;
#else
	return raw_pselect6(nfds, readfds, writefds, exceptfds, (void *)timeout, &mask);
#endif
}
