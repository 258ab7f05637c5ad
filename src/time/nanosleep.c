/* SPDX-License-Identifier: MIT */
/* nanosleep(2) */
#include <sys/syscall.h>
#include <time.h>
#include <ring3/sys.h>
#include "result.h"
#include "private.h"

int nanosleep(const struct timespec *req, struct timespec *rem)
{
#ifdef SYS_clock_nanosleep_time64
	/*
	 * On 32-bit architectures the system call nanosleep takes 32-bit times. Call
	 * __clock_nanosleep with CLOCK_MONOTONIC, the clock that nanosleep uses.
	 */
	return (int)result_or_errno(__clock_nanosleep(CLOCK_MONOTONIC, 0, req, rem));
#else
	return sys_nanosleep((void *)req, (void *)rem);
#endif
}
