/* SPDX-License-Identifier: MIT */
/*
 * epoll_pwait2(2). If the kernel lacks the call (before Linux 5.11), this function calls
 * epoll_pwait, with a timeout in milliseconds.
 */
#include <errno.h>
#include <sys/epoll.h>
#include <ring3/raw.h>
#include "result.h"
#include "k_sigaction.h"
#include "reachable.h"

/*
 * Converts the timeout to milliseconds. Rounds up, so that the wait is never too short. Returns at
 * most INT_MAX milliseconds (about 24 days). If timeout is NULL, returns -1: for epoll_pwait, -1
 * means that there is no limit.
 */
static int milliseconds(const struct timespec *timeout)
{
	int up;

	if (!timeout)
		return -1;
	up = (int)(((unsigned int)timeout->tv_nsec + 999999) / 1000000);
	return timeout->tv_sec >= 2147483 ? 0x7fffffff : (int)timeout->tv_sec * 1000 + up;
}

int epoll_pwait2(int epfd, struct epoll_event *events, int maxevents,
		 const struct timespec *timeout, const sigset_t *sigmask)
{
	long result = raw_epoll_pwait2(epfd, events, maxevents, (const void *)timeout, sigmask,
				       K_SIGSET_SIZE);

	if (IS_MISSING(result)) {
		if (timeout && !readable(timeout, sizeof *timeout, &result))
			return (int)result_or_errno(-EFAULT);
		if (timeout && (timeout->tv_sec < 0 || timeout->tv_nsec < 0 ||
				timeout->tv_nsec >= 1000000000))
			return (int)result_or_errno(-EINVAL);
		result = older_answer(result, raw_epoll_pwait(epfd, events, maxevents, milliseconds(timeout), sigmask,
					 K_SIGSET_SIZE));
	}
	return (int)result_or_errno(result);
}
