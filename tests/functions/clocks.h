/* SPDX-License-Identifier: MIT */
/* Functions and macros for cases about time: they convert times to milliseconds and check how long a call waited. */
#ifndef CLOCKS_H
#define CLOCKS_H

#include "both-libraries.h"
#include "signals.h"
#include <sys/time.h>
#include <time.h>

#define FAR	4102444800LL		/* the year 2100 */
#define LONGER	(1LL << 33)		/* seconds: too many for 32 bits */
#define MS	1000000L
#define TICK	20			/* maximum error, in ms, of a clock that counts timer ticks */

static inline long long ms_of(const struct timespec *ts)
{
	return ts->tv_sec * 1000LL + (long)ts->tv_nsec / MS;
}

static inline long long ms_of_timeval(const struct timeval *tv)
{
	return tv->tv_sec * 1000LL + (long)tv->tv_usec / 1000;
}

/*
 * Checks `left`, the remaining ms of a wait of `whole` ms that began at now_ms() == begin: it must be at most `whole`, and
 * at least `whole` less the time since then. Both bounds allow an error of TICK.
 */
#define LEFT(left, whole, begin)	WITHIN(left, (whole) - (now_ms() - (begin)) - TICK, (whole) + TICK)

/* Returns the CPU time that this process has used, in ms. Uses the system call, not the library under test. */
static inline long long used_ms(void)
{
	long ts[2] = { 0, 0 };

	syscall(SYS_clock_gettime, (long)CLOCK_PROCESS_CPUTIME_ID, ts);
	return ts[0] * 1000LL + ts[1] / MS;
}

#endif
