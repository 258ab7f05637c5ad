/* SPDX-License-Identifier: MIT */
/* settimeofday(2) */
#include <errno.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <ring3/raw.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"
#include "reachable.h"

int settimeofday(const struct timeval *tv, const struct timezone *tz)
{
#ifdef SYS_clock_settime64
	struct timespec now;
	long result = 0;

	if (tv) {
		if (!readable(tv, sizeof *tv, &now))
			return (int)result_or_errno(-EFAULT);
		if (tv->tv_usec < 0 || tv->tv_usec >= 1000000)
			return (int)result_or_errno(-EINVAL);
		set_timespec(&now, tv->tv_sec, (long)tv->tv_usec * 1000);
	}
	/*
	 * When a program sets the time zone for the first time, the kernel also changes the time.
	 * So set the time zone first, and then the correct time.
	 */
	if (tz || !tv)
		result = raw_settimeofday(NULL, tz);
	if (!FAILED(result) && tv)
		result = __clock_settime(CLOCK_REALTIME, &now);
	return (int)result_or_errno(result);
#else
	return sys_settimeofday((const void *)tv, tz);
#endif
}
