/* SPDX-License-Identifier: MIT */
/*
 * setitimer(2): on 32-bit architectures converts the times, because the system call takes and
 * returns 32-bit times.
 */
#include <sys/syscall.h>
#include <sys/time.h>
#include <ring3/raw.h>
#include <ring3/sys.h>
#define __NEED_NULL
#include <bits/alltypes.h>
#include "result.h"
#include "time32.h"

int setitimer(int which, const struct itimerval *new_value, struct itimerval *old_value)
{
#ifdef SYS_clock_gettime64
	struct old_timeval32 narrow[2];
	long result;

	if (new_value) {
		if (!readable(new_value, sizeof *new_value, narrow))
			return (int)result_or_errno(-EFAULT);
		if (!timer_timeval32(&new_value->it_interval, &narrow[0]) || !timer_timeval32(&new_value->it_value, &narrow[1]))
			return (int)result_or_errno(-EOVERFLOW);
	}
	result = raw_setitimer(which, new_value ? (const void *)narrow : NULL, (void *)old_value);
	if (!result && old_value)
		result = widen_timeval(&old_value->it_interval, 2);
	return (int)result_or_errno(result);
#else
	return sys_setitimer(which, (const void *)new_value, (void *)old_value);
#endif
}
