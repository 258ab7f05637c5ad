/* SPDX-License-Identifier: MIT */
/* 32-bit struct itimerspec, for the timers of kernels before the 64-bit calls (5.1). */
#ifndef RING3_ITIMER32_H
#define RING3_ITIMER32_H

#include <time.h>
#include "time32.h"

/* Linux: linux/time32.h. */
struct old_itimerspec32 {
	struct old_timespec32 it_interval;
	struct old_timespec32 it_value;
};

/* itimer32(from, to, is_date): 0, or -EOVERFLOW if from->it_value is a date that 32 bits do not hold. */
static inline long itimer32(const struct itimerspec *from, struct old_itimerspec32 *to, int is_date)
{
	if (is_date && from->it_value.tv_sec > 0x7fffffff)
		return -EOVERFLOW;
	to->it_interval.tv_sec = interval32(from->it_interval.tv_sec);
	to->it_interval.tv_nsec = (int)from->it_interval.tv_nsec;
	to->it_value.tv_sec = interval32(from->it_value.tv_sec);
	to->it_value.tv_nsec = (int)from->it_value.tv_nsec;
	return 0;
}

#endif
