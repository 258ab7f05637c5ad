/* SPDX-License-Identifier: MIT */
/* Times for the cases: a clock that neither library has read, and what may be expected of it. */
#ifndef CLOCKS_H
#define CLOCKS_H

#include "both-libraries.h"
#include "signals.h"
#include <sys/time.h>
#include <time.h>

#define FAR	4102444800LL		/* the year 2100 */
#define LONGER	(1LL << 33)		/* seconds that 32 bits do not hold */
#define MS	1000000L
#define TICK	20			/* ms: what a clock that counts in ticks may be off by */

static inline long long ms_of(const struct timespec *ts)
{
	return ts->tv_sec * 1000LL + (long)ts->tv_nsec / MS;
}

static inline long long ms_of_timeval(const struct timeval *tv)
{
	return tv->tv_sec * 1000LL + (long)tv->tv_usec / 1000;
}

/* What is left, in ms, of so many that began to run at `begin`: none too many, and too few by no more than have gone by. */
#define LEFT(left, whole, begin)	WITHIN(left, (whole) - (now_ms() - (begin)) - TICK, (whole) + TICK)

/* What this process has used of the processor, in ms, by the kernel's call. */
static inline long long used_ms(void)
{
	long ts[2] = { 0, 0 };

	syscall(SYS_clock_gettime, (long)CLOCK_PROCESS_CPUTIME_ID, ts);
	return ts[0] * 1000LL + ts[1] / MS;
}

#endif
