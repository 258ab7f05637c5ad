/* SPDX-License-Identifier: MIT */
/* 32-bit times: i386 calls before Linux 5.1, and calls with struct timeval on every kernel. */
#ifndef RING3_TIME32_H
#define RING3_TIME32_H

#define __NEED_struct_timespec
#define __NEED_struct_timeval
#define __NEED_suseconds_t
#define __NEED_time_t
#include <bits/alltypes.h>
#include <errno.h>
#include <time.h>
#include "private.h"
#include "reachable.h"

/* Linux: linux/time32.h, which is not exported to programs. */
struct old_timespec32 {
	int tv_sec;
	int tv_nsec;
};

struct old_timeval32 {
	int tv_sec;
	int tv_usec;
};

struct old_itimerspec32 {
	struct old_timespec32 it_interval;
	struct old_timespec32 it_value;
};

/*
 * interval32(seconds): an upper limit for a wait, clamped to 32 bits. A longer wait becomes 68
 * years: a program that wants no limit must not fail. Timers are not clamped: see timer_timeval32,
 * itimer32.
 */
static inline int interval32(time_t seconds)
{
	return seconds > 0x7fffffff ? 0x7fffffff : seconds < -1 ? -1 : (int)seconds;
}

/*
 * moment32(from, to): converts an absolute time to 32 bits. Returns 1 if it fits, otherwise 0.
 * Copies invalid nanoseconds; the kernel rejects them.
 */
static inline int moment32(const struct timespec *from, struct old_timespec32 *to)
{
	to->tv_sec = (int)from->tv_sec;
	to->tv_nsec = (int)from->tv_nsec;
	return to->tv_sec == from->tv_sec;
}

/*
 * does_not_fit(missing): the error for a time that is too late for the older call. missing: result
 * of the newer call; -EPERM is kept, because the kernel itself may have refused.
 */
static inline long does_not_fit(long missing)
{
	return missing == -ENOSYS ? -EOVERFLOW : missing;
}

/* from_time32(from, to): converts 32-bit times to 64 bits. */
static inline void from_time32(const struct old_timespec32 *from, struct timespec *to)
{
	set_timespec(to, from->tv_sec, from->tv_nsec);
}

/*
 * timer_timeval32(from, to): converts a timer's time to 32 bits. Returns 1 if it fits, otherwise 0.
 * Invalid values become -1, which the kernel rejects.
 */
static inline int timer_timeval32(const struct timeval *from, struct old_timeval32 *to)
{
	to->tv_sec = interval32(from->tv_sec);
	to->tv_usec = from->tv_usec == (int)from->tv_usec ? (int)from->tv_usec : -1;
	return from->tv_sec <= 0x7fffffff;
}

/* itimer32(from, to): converts a timer to 32 bits. Returns 1 if it fits, otherwise 0. */
static inline int itimer32(const struct itimerspec *from, struct old_itimerspec32 *to)
{
	to->it_interval.tv_sec = interval32(from->it_interval.tv_sec);
	to->it_interval.tv_nsec = (int)from->it_interval.tv_nsec;
	to->it_value.tv_sec = interval32(from->it_value.tv_sec);
	to->it_value.tv_nsec = (int)from->it_value.tv_nsec;
	return from->it_interval.tv_sec <= 0x7fffffff && from->it_value.tv_sec <= 0x7fffffff;
}

/*
 * The old calls write 32-bit times at the beginning of the caller's 64-bit object, so the kernel
 * detects most bad pointers. An object whose end lies in a bad page must be detected here: EFAULT.
 */
typedef int __attribute__((__may_alias__)) any_int;

/*
 * widen_timespec(times, n): converts n pairs of int at times to n struct timespec, in place, from last to first,
 * because the output overlaps the input. Returns 0, or -EFAULT.
 */
static inline long widen_timespec(struct timespec *times, int n)
{
	const any_int *narrow = (const any_int *)times, *end = narrow + 2 * n;

	if (!writable((void *)end, (size_t)n * (sizeof *times - 2 * sizeof *narrow), times))
		return -EFAULT;
	while (n-- > 0) {
		int sec = narrow[2 * n], nsec = narrow[2 * n + 1];

		times[n].tv_sec = sec;
		times[n].tv_nsec = nsec;
	}
	return 0;
}

/* widen_timeval(times, n): widen_timespec for struct timeval. */
static inline long widen_timeval(struct timeval *times, int n)
{
	const any_int *narrow = (const any_int *)times, *end = narrow + 2 * n;

	if (!writable((void *)end, (size_t)n * (sizeof *times - 2 * sizeof *narrow), times))
		return -EFAULT;
	while (n-- > 0) {
		int sec = narrow[2 * n], usec = narrow[2 * n + 1];

		times[n].tv_sec = sec;
		times[n].tv_usec = usec;
	}
	return 0;
}

#endif
