/* SPDX-License-Identifier: MIT */
/*
 * nice(2): returns the new nice value. If setpriority fails with EACCES, nice fails with EPERM, as
 * POSIX requires.
 */
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>
#include <ring3/raw.h>
#include "result.h"

int nice(int inc)
{
	/*
	 * Limit inc to the range -40 to 40, so that the sum cannot overflow. There are only 40 nice
	 * values.
	 */
	int step = inc < -40 ? -40 : inc > 40 ? 40 : inc, value;
	long result = raw_getpriority(PRIO_PROCESS, 0);

	if (FAILED(result))
		return (int)result_or_errno(result);
	value = 20 - (int)result + step;	/* the kernel returns 20 - nice, 1 to 40 */
	value = value < -20 ? -20 : value > 19 ? 19 : value;
	result = raw_setpriority(PRIO_PROCESS, 0, value);
	if (result == -EACCES)			/* nice must fail with EPERM */
		result = -EPERM;
	return FAILED(result) ? (int)result_or_errno(result) : value;
}
