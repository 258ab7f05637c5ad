/* SPDX-License-Identifier: MIT */
/*
 * Converts times from 64 to 32 bits and from 32 to 64 bits. Some system calls of 32-bit
 * architectures take only 32-bit times.
 */
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

/*
 * Structures with 32-bit times. The kernel's header linux/time32.h defines them, but programs
 * cannot include this header.
 */
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
 * interval32(seconds): limits a waiting time to 32 bits, that is to 68 years. So a call that waits
 * for a longer time does not fail, but waits only 68 years. But a call that sets a timer must fail
 * for a longer time. For such a time timer_timeval32 and itimer32 return 0. A time below -1 becomes
 * -1, because the kernel treats all negative times alike.
 */
static inline int interval32(time_t seconds)
{
	return seconds > 0x7fffffff ? 0x7fffffff : seconds < -1 ? -1 : (int)seconds;
}

/*
 * moment32(from, to): converts an absolute time to 32 bits. Returns 1 if tv_sec fits into 32 bits,
 * otherwise 0. The function does not check tv_nsec, because the kernel checks it.
 */
static inline int moment32(const struct timespec *from, struct old_timespec32 *to)
{
	to->tv_sec = (int)from->tv_sec;
	to->tv_nsec = (int)from->tv_nsec;
	return to->tv_sec == from->tv_sec;
}

/*
 * does_not_fit(missing): returns the error for a time that does not fit into 32 bits. missing is
 * the result of the system call with 64-bit times: -ENOSYS or -EPERM (see IS_MISSING in result.h).
 *
 * -ENOSYS: the kernel lacks the call. The function returns -EOVERFLOW.
 * -EPERM: a container's seccomp filter may forbid calls that it does not know. But perhaps the
 * kernel has the call, and the program lacks the permission. Then -EPERM is the right error, so the
 * function returns -EPERM.
 */
static inline long does_not_fit(long missing)
{
	return missing == -ENOSYS ? -EOVERFLOW : missing;
}

/* from_time32(from, to): converts a 32-bit time to 64 bits. */
static inline void from_time32(const struct old_timespec32 *from, struct timespec *to)
{
	set_timespec(to, from->tv_sec, from->tv_nsec);
}

/*
 * timer_timeval32(from, to): converts a timer's time to 32 bits. Returns 0 if tv_sec is too large
 * for 32 bits, otherwise 1. The kernel rejects negative times. So a tv_sec below -1 becomes -1, and
 * a tv_usec that does not fit into 32 bits also becomes -1.
 */
static inline int timer_timeval32(const struct timeval *from, struct old_timeval32 *to)
{
	to->tv_sec = interval32(from->tv_sec);
	to->tv_usec = from->tv_usec == (int)from->tv_usec ? (int)from->tv_usec : -1;
	return from->tv_sec <= 0x7fffffff;
}

/*
 * itimer32(from, to): converts the two times of a timer to 32 bits. Returns 0 if one of them is too
 * large for 32 bits, otherwise 1.
 */
static inline int itimer32(const struct itimerspec *from, struct old_itimerspec32 *to)
{
	to->it_interval.tv_sec = interval32(from->it_interval.tv_sec);
	to->it_interval.tv_nsec = (int)from->it_interval.tv_nsec;
	to->it_value.tv_sec = interval32(from->it_value.tv_sec);
	to->it_value.tv_nsec = (int)from->it_value.tv_nsec;
	return from->it_interval.tv_sec <= 0x7fffffff && from->it_value.tv_sec <= 0x7fffffff;
}

/*
 * The functions widen_... convert 32-bit times in the program's structure to 64 bits. The kernel
 * has written the 32-bit times to the start of this structure. So the kernel checked only that the
 * start is writable. The functions check the rest, and return -EFAULT if the rest is not writable.
 * With the attribute may_alias, the functions may access the structure's members by a pointer to
 * any_int.
 */
typedef int __attribute__((__may_alias__)) any_int;

/*
 * widen_timespec(times, n): converts n times of two ints each to n struct timespec at the same
 * address. A struct timespec is larger than two ints, so each result overwrites times that follow.
 * Therefore the function converts the last time first. Returns 0, or -EFAULT if the results cannot
 * be written.
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

/* widen_timeval(times, n): does the same as widen_timespec, for struct timeval. */
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
