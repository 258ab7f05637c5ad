/* SPDX-License-Identifier: MIT */
/* clock_nanosleep(2): an error number is its result, and errno is not touched. */
#include <errno.h>
#include <time.h>
#include "private.h"

int clock_nanosleep(clockid_t clockid, int flags, const struct timespec *request,
		    struct timespec *remain)
{
	/* The kernel says EOPNOTSUPP; the manual says that it is no clock to ask for. */
	if (clockid == CLOCK_THREAD_CPUTIME_ID)
		return EINVAL;
	return (int)-__clock_nanosleep(clockid, flags, request, remain);
}
