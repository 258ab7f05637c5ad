/* SPDX-License-Identifier: MIT */
/* Tests alarm and ualarm of <unistd.h>. */
#include "clocks.h"
#include <unistd.h>

/*
 * Waits up to two minutes for SIGALRM, which the test has blocked. Returns the signal's number, or
 * -1 on failure.
 */
static long await_alarm(void)
{
	unsigned long set[8 / sizeof(long)] = { 1UL << (SIGNAL_ALARM - 1) };
	long limit[2] = { 120, 0 };

	return syscall(SYS_rt_sigtimedwait, set, 0L, limit, 8L);
}

static void alarms(struct both *t)
{
	struct itimerval left;
	long long begin;

	OK(catch_signal(SIGNAL_ALARM));
	begin = now_ms();
	SAY(alarm(1000) > 0);
	WITHIN(alarm(0), (long)(1000000 - (now_ms() - begin)) / 1000, 1000);
	MUST(alarm(0), 0, EDOM);
	MUST(alarm(3000000000u), 0, EDOM);	/* does not fit into a 32-bit long */
	SAY(alarm(0) > 2000000000u);
	OK(mask_signal(0, SIGNAL_ALARM));
	begin = now_ms();
	MUST(alarm(1), 0, EDOM);
	MUST(await_alarm(), SIGNAL_ALARM, EDOM);
	WITHIN(now_ms() - begin, 1000, 120000);
	OK(mask_signal(1, SIGNAL_ALARM));
	MUST(ualarm(20000, 20000), 0, EDOM);
	FAILS(pause(), EINTR);
	FAILS(pause(), EINTR);
	SAY(signals >= 2);
	SAY(ualarm(0, 0) <= 20000);
	begin = now_ms();
	MUST(ualarm(999999, 0), 0, EDOM);
	OK(getitimer(ITIMER_REAL, &left));
	LEFT(ms_of_timeval(&left.it_value), 1000, begin);
	SAY(left.it_value.tv_sec == 0 && left.it_interval.tv_usec == 0);
	/* Tests that alarm rounds the remaining fraction of a second up to 1 second. */
	WITHIN(alarm(1000), now_ms() - begin < 1000, 1);
	begin = now_ms();
	SAY(alarm(1000) > 0);
	WITHIN(ualarm(0, 0) / 1000, 1000000 - (now_ms() - begin) - TICK, 1000000);
	MUST(ualarm(1000000, 0), -1U, EINVAL);
}

const struct both_case unistd_alarms_cases[] = {
	{ "alarm, ualarm", alarms, 0 },
	{ 0 },
};
