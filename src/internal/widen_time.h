/* SPDX-License-Identifier: MIT */
/* 32-bit times that an older call has put at the beginning of a caller's 64-bit ones, made wide in place. */
#ifndef RING3_WIDEN_TIME_H
#define RING3_WIDEN_TIME_H

#define __NEED_suseconds_t
#define __NEED_time_t
#define __NEED_struct_timespec
#define __NEED_struct_timeval
#include <bits/alltypes.h>
#include <errno.h>
#include "reachable.h"

/*
 * The older call gets the caller's own pointer, for which it has more room than it needs: so it is
 * the kernel that finds a bad one. What is left to find here is an object that ends in a bad page: EFAULT.
 */
typedef int __attribute__((__may_alias__)) any_int;

/*
 * widen_timespec(times, n): n pairs of int become n struct timespec; the last first, for it lies in its own
 * way. 0, or -EFAULT.
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

/* widen_timeval(times, n): ... struct timeval. */
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
