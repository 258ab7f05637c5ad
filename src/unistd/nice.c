/* SPDX-License-Identifier: MIT */
/* nice(2): answers the new nice value, and not of every process may it be changed. */
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>
#include <ring3/raw.h>
#include "result.h"

int nice(int inc)
{
	/* Between the ends of the range are 39 steps; farther nobody goes, and the sum must not overflow. */
	int step = inc < -40 ? -40 : inc > 40 ? 40 : inc, value;
	long result = raw_getpriority(PRIO_PROCESS, 0);

	if (FAILED(result))
		return (int)result_or_errno(result);
	value = 20 - (int)result + step;	/* the kernel answers 1 to 40, of which none looks like an error */
	value = value < -20 ? -20 : value > 19 ? 19 : value;
	result = raw_setpriority(PRIO_PROCESS, 0, value);
	if (result == -EACCES)			/* setpriority(2)'s word for what nice(2) calls EPERM */
		result = -EPERM;
	return FAILED(result) ? (int)result_or_errno(result) : value;
}
