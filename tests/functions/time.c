/* SPDX-License-Identifier: MIT */
/* Tests <time.h>, <sys/time.h>, and those functions of <unistd.h> that sleep. */
#include "capable.h"
#include "clocks.h"
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

/*
 * INTERRUPTED(expression, value, error): the same as MUST, for an expression that waits until
 * SIGALRM interrupts it. Sets `begin` to the time before the evaluation. The expression must wait
 * for at least 1000 s. On a busy machine this process may run late, and a shorter wait might end
 * before SIGALRM can interrupt it.
 */
#define INTERRUPTED(expression, value, error) do { \
	begin = now_ms(); \
	OK(signals_every(50)); \
	MUST(expression, value, error); \
	OK(signals_every(0)); \
} while (0)

static void clocks(struct both *t)
{
	static const int bad[] = { 10, 12, 15, 100, 0x7fffffff };
	struct timespec ts, res;
	int i;

	for (i = 0; i < 12; i++) {
		ts.tv_sec = ts.tv_nsec = -7;
		SAY(clock_gettime(i, &ts));
		SAY(ts.tv_sec >= 0 && ts.tv_nsec >= 0 && ts.tv_nsec < 1000 * MS);
		res.tv_sec = res.tv_nsec = -7;
		SAY(clock_getres(i, &res));
		SAY(res.tv_sec);
		SAY(res.tv_nsec);
		SAY(clock_getres(i, NULL));
	}
	for (i = 0; i < (int)(sizeof bad / sizeof *bad); i++) {
		FAILS(clock_gettime(bad[i], &ts), EINVAL);
		FAILS(clock_getres(bad[i], &ts), EINVAL);
		FAILS(clock_getres(bad[i], NULL), EINVAL);
	}
	OK(clock_gettime(CLOCK_REALTIME, &ts));
	SAY(ts.tv_sec > 1700000000 && ts.tv_sec < 0x7fffffffffLL);
	OK(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts));
	SAY(ts.tv_sec < 60);
}

/*
 * Compares clock_gettime and gettimeofday 10000 times. Each time calls clock_gettime, then
 * gettimeofday, then clock_gettime again. Returns how often the time from gettimeofday was not
 * between the two times from clock_gettime.
 */
static int disagreements(void)
{
	struct timespec ts, before = { 0, 0 };
	struct timeval tv;
	int i, wrong = 0;

	for (i = 0; i < 10000; i++) {
		clock_gettime(CLOCK_REALTIME, &before);
		gettimeofday(&tv, NULL);
		clock_gettime(CLOCK_REALTIME, &ts);
		wrong += tv.tv_sec < before.tv_sec ||
			(tv.tv_sec == before.tv_sec && tv.tv_usec < before.tv_nsec / 1000);
		wrong += (ts.tv_sec - tv.tv_sec) * 1000000LL + (long)ts.tv_nsec / 1000 - tv.tv_usec < 0;
	}
	return wrong;
}

static void they_agree(struct both *t)
{
	struct timespec before, after;
	struct timeval tv;
	struct timezone tz = { -7, -7 };
	time_t seconds, stored = 0;
	int tries, wrong;

	OK(clock_gettime(CLOCK_REALTIME, &before));
	OK(gettimeofday(&tv, &tz));
	seconds = time(&stored);
	OK(clock_gettime(CLOCK_REALTIME, &after));
	SAY(stored == seconds);
	WITHIN(seconds, before.tv_sec - 1, after.tv_sec);	/* time() may lag behind by one timer tick */
	WITHIN(ms_of_timeval(&tv), ms_of(&before), ms_of(&after));
	SAY(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
	SAY(tz.tz_minuteswest);
	SAY(tz.tz_dsttime);
	seconds = time(NULL);
	clock_gettime(CLOCK_REALTIME, &before);
	WITHIN(seconds, after.tv_sec - 1, before.tv_sec);
	/* Tries three times, because a program may set the clock during the comparison. */
	for (tries = 0; tries < 3 && (wrong = disagreements()) != 0; tries++)
		;
	MUST(wrong, 0, EDOM);
}

/* Tests functions that set the clock. Every call must fail, so that the test does not set the machine's clock. */
static void set_clocks(struct both *t)
{
	struct timespec ts = { 0, 0 };
	struct timeval tv = { 1, 0 };
	struct timezone west = { 10000, 0 };

	FAILS(clock_settime(CLOCK_MONOTONIC, &ts), EINVAL);
	FAILS(clock_settime(CLOCK_PROCESS_CPUTIME_ID, &ts), EINVAL);
	FAILS(clock_settime(12, &ts), EINVAL);
	ts.tv_nsec = 1000 * MS;
	FAILS(clock_settime(CLOCK_REALTIME, &ts), EINVAL);
	ts.tv_nsec = -1;
	FAILS(clock_settime(CLOCK_REALTIME, &ts), EINVAL);
	ts.tv_nsec = 0;
	ts.tv_sec = -1;
	FAILS(clock_settime(CLOCK_REALTIME, &ts), EINVAL);
	tv.tv_usec = -1;
	FAILS(settimeofday(&tv, NULL), EINVAL);
	tv.tv_usec = 1000000;
	FAILS(settimeofday(&tv, NULL), EINVAL);
	ALLOWED(SYS_TIME, settimeofday(NULL, &west), -1, EINVAL);
}

static void sleeping(struct both *t)
{
	static const struct timespec bad[] = {
		{ 0, -1 }, { 0, 1000 * MS }, { 0, 0x7fffffff }, { -1, 0 }, { -LONGER, 0 }, { 1, -1 },
	};
	struct timespec ts = { 0, 0 }, left = { 42, 43 };
	long long begin;
	int i;

	for (i = 0; i < (int)(sizeof bad / sizeof *bad); i++) {
		FAILS(nanosleep(&bad[i], NULL), EINVAL);
		MUST(clock_nanosleep(CLOCK_REALTIME, 0, &bad[i], NULL), EINVAL, EDOM);
		MUST(clock_nanosleep(CLOCK_MONOTONIC, 0, &bad[i], NULL), EINVAL, EDOM);
		MUST(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &bad[i], NULL), EINVAL, EDOM);
	}
	OK(nanosleep(&ts, NULL));
	OK(nanosleep(&ts, &left));
	SAY(left.tv_sec == 42 && left.tv_nsec == 43);
	begin = now_ms();
	ts.tv_nsec = 30 * MS;
	OK(nanosleep(&ts, NULL));
	OK(clock_nanosleep(CLOCK_REALTIME, 0, &ts, &left));
	SAY(now_ms() - begin >= 60);
	SAY(left.tv_sec == 42 && left.tv_nsec == 43);

	MUST(clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &ts, NULL), EINVAL, EDOM);
	MUST(clock_nanosleep(12, 0, &ts, NULL), EINVAL, EDOM);
	MUST(clock_nanosleep(-1, 0, &ts, NULL), EINVAL, EDOM);
	MUST(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, NULL), 0, EDOM);
	ts.tv_sec = 5;
	MUST(clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &ts, NULL), 0, EDOM);
	begin = now_ms();
	clock_gettime(CLOCK_MONOTONIC, &ts);
	ts.tv_sec += ts.tv_nsec >= 950 * MS;
	ts.tv_nsec += ts.tv_nsec >= 950 * MS ? -950 * MS : 50 * MS;
	OK(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, NULL));
	SAY(now_ms() - begin >= 50);
	OK(usleep(0));
	begin = now_ms();
	OK(usleep(20000));
	SAY(now_ms() - begin >= 20);
	OK(usleep(1000001));
	SAY(now_ms() - begin >= 1020);
	MUST(sleep(0), 0, EDOM);
}

static void interrupted(struct both *t)
{
	struct timespec ts = { 1000, 5 }, left = { 42, 43 };
	unsigned int left_seconds;
	long long begin;

	OK(catch_signal(SIGNAL_ALARM));
	INTERRUPTED(nanosleep(&ts, &left), -1, EINTR);
	LEFT(ms_of(&left), 1000000, begin);
	SAY(left.tv_sec < 1000 && left.tv_nsec >= 0 && left.tv_nsec < 1000 * MS);
	INTERRUPTED(nanosleep(&ts, NULL), -1, EINTR);
	INTERRUPTED(nanosleep(&ts, &ts), -1, EINTR);
	LEFT(ms_of(&ts), 1000000, begin);
	SAY(ts.tv_sec < 1000 && ts.tv_nsec >= 0 && ts.tv_nsec < 1000 * MS);
	ts.tv_sec = 1000;
	left.tv_sec = 42;
	INTERRUPTED(clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, &left), EINTR, EDOM);
	LEFT(ms_of(&left), ms_of(&ts), begin);
	left.tv_sec = 42;
	left.tv_nsec = 43;
	clock_gettime(CLOCK_MONOTONIC, &ts);
	ts.tv_sec += 1000;
	INTERRUPTED(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, &left), EINTR, EDOM);
	SAY(left.tv_sec == 42 && left.tv_nsec == 43);
	ts.tv_sec = LONGER;
	INTERRUPTED(nanosleep(&ts, &left), -1, EINTR);
	SAY(left.tv_sec > 0x7fffff00 && left.tv_nsec >= 0);
	INTERRUPTED(usleep(1000000000), -1, EINTR);
	INTERRUPTED((left_seconds = sleep(1000), errno = EDOM, left_seconds > 0), 1, EDOM);	/* sleep may change errno */
	WITHIN(left_seconds, (long)(1000000 - (now_ms() - begin) - TICK) / 1000, 999);
	INTERRUPTED((left_seconds = sleep(-1U), errno = EDOM, left_seconds > 0), 1, EDOM);
	SAY(left_seconds > 0x7fffff00);
	INTERRUPTED(pause(), -1, EINTR);
	SAY(signals >= 10);
}

static void sleeping_past_2038(struct both *t)
{
	struct timespec ts = { FAR, 0 };
	long long begin;

	OK(catch_signal(SIGNAL_ALARM));
	INTERRUPTED(clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &ts, NULL), EINTR, EDOM);
	SAY(begin > 0);
}

/* Has the layout of struct sigevent. `rest` is space for the members that the test does not use. */
struct event {
	union {
		int integer;
		void *pointer;
	} value;
	int signo, notify;
	char rest[64];
};

static void timers(struct both *t)
{
	struct event event = { { 0 }, SIGNAL_ALARM, 0, { 0 } };
	struct sigevent *sevp = (struct sigevent *)(void *)&event;
	struct itimerspec set = { { 0, 0 }, { 0, 0 } }, old;
	struct itimerspec *volatile same = &set;
	timer_t timer = 0, other = 0;
	long long begin;

	OK(catch_signal(SIGNAL_ALARM));
	OK(timer_create(CLOCK_MONOTONIC, NULL, &timer));
	OK(timer_create(CLOCK_REALTIME, sevp, &other));
	SAY(timer != other);
	OK(timer_gettime(timer, &old));
	SAY(old.it_value.tv_sec == 0 && old.it_value.tv_nsec == 0);
	SAY(old.it_interval.tv_sec == 0 && old.it_interval.tv_nsec == 0);

	set.it_value.tv_sec = 0x7fffffff;
	set.it_value.tv_nsec = 1;
	set.it_interval.tv_sec = 3;
	set.it_interval.tv_nsec = 999999999;
	OK(timer_settime(timer, 0, &set, NULL));
	OK(timer_gettime(timer, &old));
	SAY(old.it_value.tv_sec > 0x7fffff00);
	SAY(old.it_interval.tv_sec);
	SAY(old.it_interval.tv_nsec);
	set.it_value.tv_sec = 1000;
	begin = now_ms();
	OK(timer_settime(timer, 0, &set, &old));
	SAY(old.it_value.tv_sec > 0x7fffff00);
	SAY(old.it_interval.tv_sec);
	set.it_value.tv_sec = 2000;
	OK(timer_settime(timer, 0, &set, same));
	LEFT(ms_of(&set.it_value), 1000000, begin);
	SAY(set.it_interval.tv_sec);

	/* Tests a periodic timer. */
	set.it_value.tv_sec = 0;
	set.it_value.tv_nsec = 10 * MS;
	set.it_interval.tv_sec = 0;
	set.it_interval.tv_nsec = 10 * MS;
	OK(timer_settime(timer, 0, &set, NULL));
	FAILS(pause(), EINTR);
	FAILS(pause(), EINTR);
	SAY(signals >= 2);
	SAY(timer_getoverrun(timer) >= 0);
	/* Tests a timer whose absolute time is in the past. The timer must expire at once. */
	set.it_value.tv_nsec = 0;
	set.it_interval.tv_nsec = 0;
	OK(timer_settime(timer, 0, &set, NULL));
	signals = 0;
	set.it_value.tv_sec = 1;
	OK(timer_settime(timer, TIMER_ABSTIME, &set, NULL));
	for (begin = now_ms(); !signals && now_ms() - begin < 60000; )
		usleep(1000);
	MUST(signals, 1, EDOM);
	OK(timer_gettime(timer, &old));
	SAY(old.it_value.tv_sec == 0 && old.it_value.tv_nsec == 0);

	set.it_value.tv_nsec = 1000 * MS;
	FAILS(timer_settime(timer, 0, &set, NULL), EINVAL);
	set.it_value.tv_nsec = -1;
	FAILS(timer_settime(timer, 0, &set, NULL), EINVAL);
	set.it_value.tv_nsec = 0;
	set.it_value.tv_sec = -1;
	FAILS(timer_settime(timer, 0, &set, NULL), EINVAL);
	OK(timer_delete(timer));
	OK(timer_delete(other));
	FAILS(timer_delete(timer), EINVAL);
	FAILS(timer_gettime(timer, &old), EINVAL);
	FAILS(timer_getoverrun(timer), EINVAL);
	set.it_value.tv_sec = 1;
	FAILS(timer_settime(timer, 0, &set, NULL), EINVAL);
	FAILS(timer_delete((timer_t)12345), EINVAL);

	FAILS(timer_create(12, NULL, &timer), EINVAL);
	event.signo = 1000;
	FAILS(timer_create(CLOCK_REALTIME, sevp, &timer), EINVAL);
	event.notify = 1;			/* SIGEV_NONE */
	OK(timer_create(CLOCK_REALTIME, sevp, &timer));
	OK(timer_delete(timer));
	event.notify = 77;
	FAILS(timer_create(CLOCK_REALTIME, sevp, &timer), EINVAL);
}

static void timers_past_2038(struct both *t)
{
	struct itimerspec set = { { 0, 0 }, { FAR, 0 } }, old;
	timer_t timer = 0;

	OK(timer_create(CLOCK_REALTIME, NULL, &timer));
	OK(timer_settime(timer, TIMER_ABSTIME, &set, NULL));
	OK(timer_gettime(timer, &old));
	SAY(old.it_value.tv_sec > 1000000000 && old.it_value.tv_sec < FAR);
	set.it_value.tv_sec = LONGER;
	set.it_interval.tv_sec = LONGER + 1;
	OK(timer_settime(timer, 0, &set, NULL));
	OK(timer_gettime(timer, &old));
	SAY(old.it_value.tv_sec > 0x80000000LL);
	SAY(old.it_interval.tv_sec);
}

/*
 * Tests times that do not fit into 32 bits. On 32-bit architectures, setitimer must fail with
 * EOVERFLOW, because the kernel has no setitimer with 64-bit times.
 */
static void long_interval_timers(struct both *t)
{
	struct itimerval set = { { 1, 0 }, { 0x7fffffff, 0 } }, old;

	OK(setitimer(ITIMER_REAL, &set, NULL));
	OK(getitimer(ITIMER_REAL, &old));
	SAY(old.it_value.tv_sec > 0x7fffff00);
	set.it_value.tv_sec = 0x80000000LL;
	SAY(setitimer(ITIMER_VIRTUAL, &set, NULL));
	set.it_value.tv_sec = LONGER;
	SAY(setitimer(ITIMER_VIRTUAL, &set, NULL));
	set.it_value.tv_sec = 1000;
	set.it_interval.tv_sec = LONGER;
	SAY(setitimer(ITIMER_VIRTUAL, &set, NULL));
	OK(getitimer(ITIMER_VIRTUAL, &old));
	SAY(old.it_value.tv_sec > 0);
	SAY(old.it_interval.tv_sec);
}

static void interval_timers(struct both *t)
{
	struct itimerval set = { { 5, 999999 }, { 1000, 0 } }, old = { { -1, -1 }, { -1, -1 } };
	struct itimerval *volatile same = &set;
	long long begin;
	int which;

	OK(setitimer(ITIMER_REAL, &set, NULL));
	for (which = ITIMER_REAL; which <= ITIMER_PROF; which++) {
		set.it_interval.tv_sec = which + 1;
		set.it_interval.tv_usec = 999999 - which;
		set.it_value.tv_sec = 1000;
		set.it_value.tv_usec = 0;
		begin = now_ms();
		OK(setitimer(which, &set, &old));
		OK(getitimer(which, &old));
		SAY(old.it_interval.tv_sec);
		SAY(old.it_interval.tv_usec);
		/*
		 * The macro LEFT checks the remaining time against real time. ITIMER_VIRTUAL and
		 * ITIMER_PROF count the CPU time of this process. CPU time never advances faster
		 * than real time, so the check is correct for these timers, too.
		 */
		LEFT(ms_of_timeval(&old.it_value), 1000000, begin);
		SAY(old.it_value.tv_usec >= 0 && old.it_value.tv_usec < 1000000);
		set.it_value.tv_sec = 0;
		set.it_value.tv_usec = 0;	/* 0, because any other value would start the timer again */
		OK(setitimer(which, &set, same));
		SAY(set.it_interval.tv_sec);
		SAY(set.it_interval.tv_usec);
		LEFT(ms_of_timeval(&set.it_value), 1000000, begin);
		OK(getitimer(which, &old));
		MUST(old.it_value.tv_sec == 0 && old.it_value.tv_usec == 0, 1, EDOM);
	}
	FAILS(setitimer(3, &set, NULL), EINVAL);
	FAILS(setitimer(-1, &set, NULL), EINVAL);
	FAILS(getitimer(3, &set), EINVAL);
	set.it_value.tv_usec = 1000000;
	FAILS(setitimer(ITIMER_REAL, &set, NULL), EINVAL);
	set.it_value.tv_usec = -1;
	FAILS(setitimer(ITIMER_REAL, &set, NULL), EINVAL);
	set.it_value.tv_usec = 0;
	set.it_value.tv_sec = -1;
	FAILS(setitimer(ITIMER_REAL, &set, NULL), EINVAL);

	OK(catch_signal(SIGNAL_ALARM));
	set.it_value.tv_sec = 0;
	set.it_value.tv_usec = 20000;
	set.it_interval = set.it_value;
	OK(setitimer(ITIMER_REAL, &set, NULL));
	FAILS(pause(), EINTR);
	FAILS(pause(), EINTR);
	SAY(signals >= 2);
}

static void adjusting_slowly(struct both *t)
{
	struct timeval delta = { 0, 0 }, old = { -7, -7 };

	OK(adjtime(NULL, &old));
	SAY(old.tv_sec);
	SAY(old.tv_usec);
	delta.tv_sec = 2146;
	FAILS(adjtime(&delta, NULL), EINVAL);
	delta.tv_sec = -2147;
	FAILS(adjtime(&delta, NULL), EINVAL);
	delta.tv_sec = 1LL << 40;
	FAILS(adjtime(&delta, NULL), EINVAL);
	delta.tv_sec = 2145;
	delta.tv_usec = 1000000;
	FAILS(adjtime(&delta, NULL), EINVAL);
}

static void processor_clock(struct both *t)
{
	struct timespec ts;
	clockid_t clock = 0;
	long long before;

	OK(clock_getcpuclockid(0, &clock));
	before = used_ms();
	OK(clock_gettime(clock, &ts));
	WITHIN(ms_of(&ts), before, used_ms());
	OK(clock_getcpuclockid(1, &clock));
	MUST(clock_getcpuclockid(0x7ffffff, &clock), ESRCH, EDOM);
}

const struct both_case time_cases[] = {
	{ "clocks", clocks, 0 },
	{ "clocks agree", they_agree, 0 },
	{ "clocks that cannot be set", set_clocks, 0 },
	{ "sleeping", sleeping, 0 },
	{ "sleep interrupted", interrupted, 0 },
	{ "sleep until after 2038", sleeping_past_2038, 1 },
	{ "timers", timers, 0 },
	{ "timers until after 2038", timers_past_2038, 1 },
	{ "interval timers", interval_timers, 0 },
	{ "interval timers of many years", long_interval_timers, 0 },
	{ "adjtime", adjusting_slowly, 0 },
	{ "a process's clock", processor_clock, 0 },
	{ 0 },
};
