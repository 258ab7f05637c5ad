/* SPDX-License-Identifier: MIT */
/*
 * Tests adjtimex and similar functions of <sys/timex.h>. The test reads the state of the machine's clock, but does not set
 * the clock.
 */
#include "capable.h"
#include "clocks.h"
#include <sys/timex.h>
#include <time.h>

static void adjusting(struct both *t)
{
	struct timex tx = { 0 }, other = { 0 };
	time_t before = time(NULL);

	SAY(adjtimex(&tx));
	WITHIN(tx.time.tv_sec, before, time(NULL) + 1);		/* time() may lag behind by one timer tick */
	SAY(tx.time.tv_usec >= 0 && tx.time.tv_usec < (tx.status & STA_NANO ? 1000 * MS : 1000000));
	SAY(tx.modes);
	SAY(tx.offset);
	SAY(tx.freq);
	SAY(tx.esterror);
	SAY(tx.maxerror >= 0);
	SAY(tx.status);
	SAY(tx.constant);
	SAY(tx.precision);
	SAY(tx.tolerance);
	SAY(tx.tick);
	SAY(tx.ppsfreq);
	SAY(tx.jitter);
	SAY(tx.shift);
	SAY(tx.stabil);
	SAY(tx.jitcnt);
	SAY(tx.calcnt);
	SAY(tx.errcnt);
	SAY(tx.stbcnt);
	SAY(tx.tai);
	SAY(clock_adjtime(CLOCK_REALTIME, &other));
	SAY(other.tick);
	SAY(other.tolerance);
	SAY(ntp_adjtime(&other));
	SAY(other.tick);

	tx.modes = ADJ_TICK;
	tx.tick = 1;
	ALLOWED(SYS_TIME, adjtimex(&tx), -1, EINVAL);
	ALLOWED(SYS_TIME, clock_adjtime(CLOCK_REALTIME, &tx), -1, EINVAL);
	tx.modes = ADJ_SETOFFSET;
	tx.time.tv_sec = 0;
	tx.time.tv_usec = 1000000;
	ALLOWED(SYS_TIME, adjtimex(&tx), -1, EINVAL);
	tx.time.tv_usec = -1;
	ALLOWED(SYS_TIME, adjtimex(&tx), -1, EINVAL);
	tx.modes = 0;
	FAILS(clock_adjtime(CLOCK_MONOTONIC, &tx), EOPNOTSUPP);
	FAILS(clock_adjtime(12, &tx), EINVAL);
}

const struct both_case timex_cases[] = {
	{ "adjusting clocks", adjusting, 0 },
	{ 0 },
};
