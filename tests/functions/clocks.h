/* SPDX-License-Identifier: MIT */
/* Helpers for cases about time: a clock read by system calls only, and tolerances. */
#ifndef CLOCKS_H
#define CLOCKS_H

#include "both-libraries.h"
#include "signals.h"
#include <sys/time.h>
#include <time.h>

#define FAR	4102444800LL		/* the year 2100 */
#define LONGER	(1LL << 33)		/* seconds that do not fit into 32 bits */
#define MS	1000000L
#define TICK	20			/* ms: how far a clock that counts timer ticks may be off */

static inline long long ms_of(const struct timespec *ts)
{
	return ts->tv_sec * 1000LL + (long)ts->tv_nsec / MS;
}

static inline long long ms_of_timeval(const struct timeval *tv)
{
	return tv->tv_sec * 1000LL + (long)tv->tv_usec / 1000;
}

/*
 * `left` must be the rest of a wait of `whole` ms that began at `begin`: at most whole, at least
 * whole less the time since begin. Both bounds allow TICK.
 */
#define LEFT(left, whole, begin)	WITHIN(left, (whole) - (now_ms() - (begin)) - TICK, (whole) + TICK)

/* CPU time of this process in ms, read by the system call. */
static inline long long used_ms(void)
{
	long ts[2] = { 0, 0 };

	syscall(SYS_clock_gettime, (long)CLOCK_PROCESS_CPUTIME_ID, ts);
	return ts[0] * 1000LL + ts[1] / MS;
}

#endif
