/* SPDX-License-Identifier: MIT */
/*
 * pselect(2): passes a copy of the timeout to the kernel, because the kernel overwrites the
 * timeout.
 */
#include <errno.h>
#include <sys/select.h>
#include "result.h"
#include "private.h"
#include "reachable.h"

int pselect(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds,
	    const struct timespec *timeout, const sigset_t *sigmask)
{
	struct timespec left;

	if (timeout) {
		if (!readable(timeout, sizeof *timeout, &left))
			return (int)result_or_errno(-EFAULT);
		left = *timeout;
	}
	return (int)result_or_errno(__pselect(nfds, readfds, writefds, exceptfds, timeout ? &left : NULL, sigmask));
}
