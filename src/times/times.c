/* SPDX-License-Identifier: MIT */
/*
 * times(2): the result is a counter. With a 32-bit long it overflows, so a valid result can look
 * like an error. The only real error is EFAULT, which occurs only if buf is not NULL.
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
