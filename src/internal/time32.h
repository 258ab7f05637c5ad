/* SPDX-License-Identifier: MIT */
/* The 32-bit times of an architecture whose newer calls have 64 bits, for kernels before those calls (5.1). */
#ifndef RING3_TIME32_H
#define RING3_TIME32_H

#include <errno.h>

#define __NEED_time_t
#define __NEED_struct_timespec
#include <bits/alltypes.h>

/* Linux: linux/time32.h, which it keeps to itself. */
struct old_timespec32 {
	int tv_sec;
	int tv_nsec;
};

/* Seconds that are an interval: 68 years will do for any that is longer. */
static inline int interval32(time_t seconds)
{
	return seconds > 0x7fffffff ? 0x7fffffff : seconds < -1 ? -1 : (int)seconds;
}

/*
 * moment32(from, to): a date; 0, or -EOVERFLOW if 32 bits do not hold it. What is no number of
 * nanoseconds at all goes on as it is, for the kernel to judge.
 */
static inline int moment32(const struct timespec *from, struct old_timespec32 *to)
{
	to->tv_sec = (int)from->tv_sec;
	to->tv_nsec = (int)from->tv_nsec;
	return to->tv_sec == from->tv_sec ? 0 : -EOVERFLOW;
}

/* from_time32(from, to): the other way round. */
static inline void from_time32(const struct old_timespec32 *from, struct timespec *to)
{
	to->tv_sec = from->tv_sec;
	to->tv_nsec = from->tv_nsec;
}

#endif
