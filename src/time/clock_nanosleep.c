/* SPDX-License-Identifier: MIT */
/* clock_nanosleep(2): returns the error number, and does not set errno. */
#include <errno.h>
#include <time.h>
#include "private.h"

int clock_nanosleep(clockid_t clockid, int flags, const struct timespec *request,
		    struct timespec *remain)
{
	/*
	 * For this clock the function must fail with EINVAL, as its manual page says. The kernel
	 * would return EOPNOTSUPP.
	 */
	if (clockid == CLOCK_THREAD_CPUTIME_ID)
		return EINVAL;
	return (int)-__clock_nanosleep(clockid, flags, request, remain);
}
