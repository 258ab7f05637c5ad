/* SPDX-License-Identifier: MIT */
/*
 * __clock_settime: does what clock_settime(2) does. On 32-bit architectures it executes the system
 * call with 64-bit times. If the kernel lacks this call (before Linux 5.1), this function executes
 * the system call with 32-bit times.
 */
#include <errno.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "private.h"
#include "reachable.h"
#include "time32.h"

long __clock_settime(clockid_t clockid, const struct timespec *tp)
{
#ifdef SYS_clock_settime64
	struct old_timespec32 narrow;
	long result = raw_clock_settime64(clockid, (void *)tp);

	if (!IS_MISSING(result))
		return result;
	if (tp && !readable(tp, sizeof *tp, &narrow))
		return -EFAULT;
	if (tp && !moment32(tp, &narrow))
		return does_not_fit(result);
	return older_answer(result, raw_clock_settime(clockid, tp ? &narrow : NULL));
#else
	return raw_clock_settime(clockid, (void *)tp);
#endif
}
