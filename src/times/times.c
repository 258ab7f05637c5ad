/* SPDX-License-Identifier: MIT */
/*
 * times(2): the ticks wrap and can look like any error. Only EFAULT can be a real error, and only
 * with a buffer.
 */
#include <errno.h>
#include <sys/times.h>
#include <ring3/raw.h>
#include "result.h"

clock_t times(struct tms *buf)
{
	long ticks = raw_times(buf);

	return buf && ticks == -EFAULT ? result_or_errno(ticks) : ticks;
}
