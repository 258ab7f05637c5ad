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
	/* On i386 nanosleep takes 32-bit times. Like nanosleep, this uses CLOCK_MONOTONIC. */
	return (int)result_or_errno(__clock_nanosleep(CLOCK_MONOTONIC, 0, req, rem));
#else
	return sys_nanosleep((void *)req, (void *)rem);
#endif
}
