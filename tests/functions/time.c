/* SPDX-License-Identifier: MIT */
/* <time.h>, <sys/time.h>, <sys/timex.h>, <sys/timerfd.h>, <sys/times.h>, and the part of <unistd.h> that waits. */
#include "both-libraries.h"
#include "capable.h"
#include "signals.h"
#include <sched.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/times.h>
#include <sys/timex.h>
#include <time.h>
#include <unistd.h>

#define FAR	4102444800LL		/* the year 2100 */
#define LONGER	(1LL << 33)		/* seconds that 32 bits do not hold */
#define MS	1000000L

#define TICK	20			/* ms: what a clock that counts in ticks may be off by */

static long long ms_of(const struct timespec *ts)
{
	return ts->tv_sec * 1000LL + (long)ts->tv_nsec / MS;
}

static long long ms_of_timeval(const struct timeval *tv)
{
	return tv->tv_sec * 1000LL + (long)tv->tv_usec / 1000;
}

/* What is left, in ms, of so many that began to run at `begin`: none too many, and too few by no more than have gone by. */
#define LEFT(left, whole, begin)	WITHIN(left, (whole) - (now_ms() - (begin)) - TICK, (whole) + TICK)

/*
 * MUST of a call that SIGALRM interrupts, however late it begins; `begin` is a moment before. What is interrupted here
 * takes at least 1000 s: less may be over when this process comes to run again.
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

/* How often, of some thousand times, one clock does not lie between another, asked before and after. */
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
	WITHIN(seconds, before.tv_sec - 1, after.tv_sec);	/* its clock is a tick behind */
	WITHIN(ms_of_timeval(&tv), ms_of(&before), ms_of(&after));
	SAY(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
	SAY(tz.tz_minuteswest);
	SAY(tz.tz_dsttime);
	seconds = time(NULL);
	clock_gettime(CLOCK_REALTIME, &before);
	WITHIN(seconds, after.tv_sec - 1, before.tv_sec);
	/* Somebody may set the clock, but not each time. */
	for (tries = 0; tries < 3 && (wrong = disagreements()) != 0; tries++)
		;
	MUST(wrong, 0, EDOM);
}

/* Nothing that could be granted: it would set the machine's clock. */
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
	INTERRUPTED((left_seconds = sleep(1000), errno = EDOM, left_seconds > 0), 1, EDOM);	/* POSIX says nothing of errno */
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

/* The beginning of struct sigevent, and room for the rest. */
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

	set.it_value.tv_sec = LONGER;
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

	/* One that ends, and again. */
	set.it_value.tv_sec = 0;
	set.it_value.tv_nsec = 10 * MS;
	set.it_interval.tv_sec = 0;
	set.it_interval.tv_nsec = 10 * MS;
	OK(timer_settime(timer, 0, &set, NULL));
	FAILS(pause(), EINTR);
	FAILS(pause(), EINTR);
	SAY(signals >= 2);
	SAY(timer_getoverrun(timer) >= 0);
	/* A moment that is over. */
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
	int fd = timerfd_create(CLOCK_REALTIME, 0);

	OK(timer_create(CLOCK_REALTIME, NULL, &timer));
	OK(timer_settime(timer, TIMER_ABSTIME, &set, NULL));
	OK(timer_gettime(timer, &old));
	SAY(old.it_value.tv_sec > 1000000000 && old.it_value.tv_sec < FAR);
	OK(timerfd_settime(fd, TFD_TIMER_ABSTIME, &set, NULL));
	OK(timerfd_gettime(fd, &old));
	SAY(old.it_value.tv_sec > 1000000000 && old.it_value.tv_sec < FAR);
}

/* Whether there is something to read, within two minutes. */
static int poll_in(int fd)
{
	struct { int fd; short events, revents; } at = { fd, 1, 0 };

	return syscall(SYS_poll, &at, 1L, 120000L) == 1;
}

static void timerfds(struct both *t)
{
	struct itimerspec set = { { 0, 0 }, { 0, 0 } }, old;
	unsigned long long times = 0;
	int fd;

	FAILS(timerfd_create(12, 0), EINVAL);
	FAILS(timerfd_create(CLOCK_PROCESS_CPUTIME_ID, 0), EINVAL);
	fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
	SAY(fd >= 0);
	FAILS(read(fd, &times, sizeof times), EAGAIN);
	OK(timerfd_gettime(fd, &old));
	SAY(old.it_value.tv_sec == 0 && old.it_value.tv_nsec == 0);
	set.it_value.tv_sec = LONGER;
	set.it_interval.tv_sec = 7;
	set.it_interval.tv_nsec = 999999999;
	OK(timerfd_settime(fd, 0, &set, NULL));
	OK(timerfd_gettime(fd, &old));
	SAY(old.it_value.tv_sec > 0x7fffff00);
	SAY(old.it_interval.tv_sec);
	SAY(old.it_interval.tv_nsec);
	set.it_value.tv_sec = 0;
	set.it_value.tv_nsec = 1;
	set.it_interval.tv_sec = 1000;
	OK(timerfd_settime(fd, 0, &set, &old));
	SAY(old.it_interval.tv_nsec);
	SAY(poll_in(fd));
	MUST(read(fd, &times, sizeof times), 8, EDOM);
	SAY(times);
	set.it_value.tv_nsec = 1000 * MS;
	FAILS(timerfd_settime(fd, 0, &set, NULL), EINVAL);
	set.it_value.tv_nsec = -1;
	FAILS(timerfd_settime(fd, 0, &set, NULL), EINVAL);
	set.it_value.tv_nsec = 1;
	FAILS(timerfd_settime(fd, 128, &set, NULL), EINVAL);
	FAILS(timerfd_settime(-1, 0, &set, NULL), EBADF);
	FAILS(timerfd_gettime(-1, &old), EBADF);
	FAILS(timerfd_settime(0, 0, &set, NULL), EINVAL);
	FAILS(timerfd_gettime(0, &old), EINVAL);
	OK(close(fd));
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
		/* The other two count this process's time, which is no more. */
		LEFT(ms_of_timeval(&old.it_value), 1000000, begin);
		SAY(old.it_value.tv_usec >= 0 && old.it_value.tv_usec < 1000000);
		set.it_value.tv_sec = 0;
		set.it_value.tv_usec = 0;	/* what is left here by another timer would set this one again */
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

/* SIGALRM, which is blocked, within two minutes: the signal's number, or -1. */
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
	/* A part of a second is one. */
	WITHIN(alarm(1000), now_ms() - begin < 1000, 1);
	begin = now_ms();
	SAY(alarm(1000) > 0);
	WITHIN(ualarm(0, 0) / 1000, 1000000 - (now_ms() - begin) - TICK, 1000000);
	MUST(ualarm(1000000, 0), -1U, EINVAL);
}

static void adjusting(struct both *t)
{
	struct timex tx = { 0 }, other = { 0 };
	struct timeval delta = { 0, 0 }, old = { -7, -7 };
	time_t before = time(NULL);

	SAY(adjtimex(&tx));
	WITHIN(tx.time.tv_sec, before, time(NULL) + 1);		/* time's clock is a tick behind */
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

/* What this process has used of the processor, in ms, by the kernel's call. */
static long long used_ms(void)
{
	long ts[2] = { 0, 0 };

	syscall(SYS_clock_gettime, (long)CLOCK_PROCESS_CPUTIME_ID, ts);
	return ts[0] * 1000LL + ts[1] / MS;
}

/* However long it takes to get so much of a processor that others want too. */
static void processor_time(struct both *t)
{
	struct tms used = { -7, -7, -7, -7 };
	struct timespec ts;
	clockid_t clock = 0;
	long long before;

	SAY(times(NULL) != (clock_t)-1);
	do
		before = used_ms();
	while (before < 100);
	SAY(times(&used) != (clock_t)-1);
	SAY(used.tms_utime >= 0 && used.tms_stime >= 0);
	WITHIN((used.tms_utime + used.tms_stime) * 10, before - 2 * TICK, used_ms() + TICK);
	SAY(used.tms_cutime);
	SAY(used.tms_cstime);
	OK(clock_getcpuclockid(0, &clock));
	before = used_ms();
	OK(clock_gettime(clock, &ts));
	WITHIN(ms_of(&ts), before, used_ms());
	OK(clock_getcpuclockid(1, &clock));
	MUST(clock_getcpuclockid(0x7ffffff, &clock), ESRCH, EDOM);
}

static void processor(struct both *t)
{
	unsigned int cpu = -1U, node = -1U;

	OK(getcpu(&cpu, &node));
	SAY(cpu < 4096 && node < 1024);
	OK(getcpu(NULL, &node));
	OK(getcpu(&cpu, NULL));
	OK(getcpu(NULL, NULL));
	SAY(sched_getcpu() >= 0);
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
	{ "timerfds", timerfds, 0 },
	{ "interval timers", interval_timers, 0 },
	{ "alarms", alarms, 0 },
	{ "adjusting clocks", adjusting, 0 },
	{ "processor time", processor_time, 0 },
	{ "the processor", processor, 0 },
	{ 0 },
};
