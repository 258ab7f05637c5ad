/* SPDX-License-Identifier: MIT */
/*
 * __clock_nanosleep: does what clock_nanosleep(2) does. On 32-bit architectures it executes the
 * system call with 64-bit times. If the kernel lacks this call (before Linux 5.1), this function
 * executes the system call with 32-bit times.
 */
#include <errno.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "private.h"
#include "reachable.h"
#include "time32.h"

long __clock_nanosleep(clockid_t clockid, int flags, const struct timespec *request,
		       struct timespec *remain)
{
#ifdef SYS_clock_nanosleep_time64
	struct old_timespec32 narrow;
	long result = raw_clock_nanosleep_time64(clockid, flags, (const void *)request, (void *)remain);

	if (!IS_MISSING(result))
		return result;
	if (request) {
		if (!readable(request, sizeof *request, &narrow))
			return -EFAULT;
		if (flags & TIMER_ABSTIME && request->tv_sec > 0x7fffffff)
			return does_not_fit(result);
		narrow.tv_sec = interval32(request->tv_sec);
		narrow.tv_nsec = (int)request->tv_nsec;
	}
	result = older_answer(result, raw_clock_nanosleep(clockid, flags, request ? &narrow : NULL, (void *)remain));
	if (result == -EINTR && remain && !(flags & TIMER_ABSTIME) && widen_timespec(remain, 1))
		return -EFAULT;
	return result;
#else
	return raw_clock_nanosleep(clockid, flags, (const void *)request, (void *)remain);
#endif
}
