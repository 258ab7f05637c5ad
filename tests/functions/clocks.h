/* SPDX-License-Identifier: MIT */
/* Functions and macros for test cases about time: they convert times to milliseconds and check how long a call waited. */
#ifndef CLOCKS_H
#define CLOCKS_H

#include "both-libraries.h"
#include "signals.h"
#include <sys/time.h>
#include <time.h>

#define FAR	4102444800LL		/* the year 2100 */
#define LONGER	(1LL << 33)		/* a number of seconds that does not fit into 32 bits */
#define MS	1000000L
#define TICK	20			/* maximum error in ms of a clock that advances only at each timer tick */

static inline long long ms_of(const struct timespec *ts)
{
	return ts->tv_sec * 1000LL + (long)ts->tv_nsec / MS;
}

static inline long long ms_of_timeval(const struct timeval *tv)
{
	return tv->tv_sec * 1000LL + (long)tv->tv_usec / 1000;
}

/*
 * LEFT(left, whole, begin): checks the remaining time of a timeout, in ms. The timeout of `whole`
 * ms started when now_ms() returned `begin`. `left` must be at most `whole`, and at least `whole`
 * minus the time since `begin`. An error of TICK is allowed in each comparison.
 */
#define LEFT(left, whole, begin)	WITHIN(left, (whole) - (now_ms() - (begin)) - TICK, (whole) + TICK)

/*
 * Returns the CPU time in ms that this process has used. Executes the system call itself, because
 * the test must not rely on the library's function.
 */
static inline long long used_ms(void)
{
	long ts[2] = { 0, 0 };

	syscall(SYS_clock_gettime, (long)CLOCK_PROCESS_CPUTIME_ID, ts);
	return ts[0] * 1000LL + ts[1] / MS;
}

#endif
