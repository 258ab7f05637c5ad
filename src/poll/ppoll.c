/* SPDX-License-Identifier: MIT */
/*
 * ppoll(2): passes a copy of the timeout to the kernel, because the kernel overwrites the timeout.
 */
#include <errno.h>
#include <poll.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "k_sigaction.h"
#include "nfds.h"
#include "reachable.h"
#include "time32.h"

int ppoll(struct pollfd *fds, nfds_t nfds, const struct timespec *tmo_p, const sigset_t *sigmask)
{
	struct timespec left;
	long result;

	if (tmo_p) {
		if (!readable(tmo_p, sizeof *tmo_p, &left))
			return (int)result_or_errno(-EFAULT);
		left = *tmo_p;
	}
#ifdef SYS_ppoll_time64
	result = raw_ppoll_time64(fds, NFDS(nfds), tmo_p ? (void *)&left : NULL, sigmask, K_SIGSET_SIZE);
	if (IS_MISSING(result)) {
		struct old_timespec32 narrow;

		if (tmo_p) {
			narrow.tv_sec = interval32(left.tv_sec);
			narrow.tv_nsec = (int)left.tv_nsec;
		}
		result = older_answer(result, raw_ppoll(fds, NFDS(nfds), tmo_p ? &narrow : NULL, sigmask, K_SIGSET_SIZE));
	}
#else
	result = raw_ppoll(fds, NFDS(nfds), tmo_p ? (void *)&left : NULL, sigmask, K_SIGSET_SIZE);
#endif
	return (int)result_or_errno(result);
}
