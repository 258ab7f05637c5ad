/* SPDX-License-Identifier: MIT */
/* adjtime(3): executes the system call that clock_adjtime executes. */
#include <errno.h>
#include <sys/time.h>
#include <sys/timex.h>
#include "result.h"
#include "private.h"
#include "reachable.h"

#define MOST	2145		/* glibc's limit in seconds: 2145000000 us fit into an int */

int adjtime(const struct timeval *delta, struct timeval *olddelta)
{
	struct timex timex = { 0 };
	long result;
	int left;

	timex.modes = ADJ_OFFSET_SS_READ;
	if (delta) {
		time_t sec;
		int usec;

		if (!readable(delta, sizeof *delta, &timex))
			return (int)result_or_errno(-EFAULT);
		sec = delta->tv_sec;
		usec = (int)delta->tv_usec;
		if (usec != delta->tv_usec || sec > 2 * MOST || sec < -2 * MOST)
			return (int)result_or_errno(-EINVAL);
		sec += usec / 1000000;
		if (sec > MOST || sec < -MOST)
			return (int)result_or_errno(-EINVAL);
		timex.modes = ADJ_OFFSET_SINGLESHOT;
		timex.offset = (int)sec * 1000000 + usec % 1000000;
	}
	result = __clock_adjtime(CLOCK_REALTIME, &timex);
	if (FAILED(result))
		return (int)result_or_errno(result);
	if (olddelta) {
		if (!writable(olddelta, sizeof *olddelta, &timex))
			return (int)result_or_errno(-EFAULT);
		left = (int)timex.offset;
		olddelta->tv_sec = left / 1000000;
		olddelta->tv_usec = left % 1000000;
	}
	return 0;
}
