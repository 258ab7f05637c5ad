/* SPDX-License-Identifier: MIT */
/*
 * times(2): the result, a counter that overflows, can equal any error. EFAULT is the only real
 * error, and only if buf is not NULL.
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
