/* SPDX-License-Identifier: MIT */
/* <time.h>: clocks, sleeping, and the timers of a process. */
#ifndef _TIME_H
#define _TIME_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_NULL
#define __NEED_clock_t
#define __NEED_size_t
#define __NEED_time_t
#define __NEED_struct_timespec
#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_clockid_t
#define __NEED_pid_t
#define __NEED_timer_t
#define __NEED_clocks
#endif
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_itimers
#endif
#include <bits/alltypes.h>
#include <bits/timers.h>		/* the clocks, struct itimerspec */

/* What a clock_t counts, by ISO C: so many a second. */
#define CLOCKS_PER_SEC	1000000L

#if defined(_BSD_SOURCE) || defined(_GNU_SOURCE)
#define __tm_gmtoff	tm_gmtoff
#define __tm_zone	tm_zone
#endif

/* A date of the calendar. A type only: what makes one of a time_t is in section 3 of the manual. */
struct tm {
	int tm_sec;		/* 0 to 60 */
	int tm_min;
	int tm_hour;
	int tm_mday;		/* from 1 */
	int tm_mon;		/* from 0 */
	int tm_year;		/* from 1900 */
	int tm_wday;		/* from Sunday */
	int tm_yday;		/* from 0 */
	int tm_isdst;		/* summer time: > 0 yes, 0 no, < 0 not known */
	long __tm_gmtoff;	/* seconds east of UTC */
	const char *__tm_zone;
};

__RING3_BEGIN_DECLS

/* time(2): the seconds since 1970, at *tloc too unless that is NULL; or -1. */
time_t time(time_t *__tloc);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)

/*
 * clock_gettime(2): what clockid shows; 0, or -1. It, clock_getres and time, gettimeofday and getcpu write
 * without the kernel where it has mapped a vDSO: then a pointer that cannot be written is EFAULT only if
 * no program could have it; otherwise the program ends, as with other C libraries. vdso(7).
 */
int clock_gettime(clockid_t __clockid, struct timespec *__tp);

/* clock_getres(2): how fine clockid is, unless res is NULL; 0, or -1. */
int clock_getres(clockid_t __clockid, struct timespec *__res);

/* clock_settime(2): sets clockid; 0, or -1: EPERM, and EINVAL for a clock that nobody sets. */
int clock_settime(clockid_t __clockid, const struct timespec *__tp);

/*
 * clock_nanosleep(2): waits for the interval *request, or with TIMER_ABSTIME for that moment of
 * clockid. 0 or an error number, without errno: EINTR after a signal, and then *remain is what is
 * left of the interval, unless remain is NULL.
 */
int clock_nanosleep(clockid_t __clockid, int __flags, const struct timespec *__request,
		    struct timespec *__remain);

/* nanosleep(2): waits for the interval; 0, or -1: EINTR after a signal, what is left in *rem if not NULL. */
int nanosleep(const struct timespec *__req, struct timespec *__rem);

/* clock_getcpuclockid(3): the clock of the processors' time for process pid (0: this); 0 or an error number. */
int clock_getcpuclockid(pid_t __pid, clockid_t *__clockid);

struct sigevent;

/*
 * timer_create(2): a timer on clockid that tells of its end as *sevp says, by SIGALRM if sevp is
 * NULL; 0 and its id in *timerid, or -1: EINVAL too for SIGEV_THREAD, as ring3 has no threads.
 */
int timer_create(clockid_t __clockid, struct sigevent *__sevp, timer_t *__timerid);

/* timer_delete(2): gives it up; 0, or -1. */
int timer_delete(timer_t __timerid);

/*
 * timer_settime(2): starts the timer, or with an it_value of 0 stops it; with TIMER_ABSTIME it_value
 * is a moment. What was left is in *old_value, if that is not NULL. 0, or -1.
 */
int timer_settime(timer_t __timerid, int __flags, const struct itimerspec *__new_value,
		  struct itimerspec *__old_value);

/* timer_gettime(2): what is left of it; 0, or -1. */
int timer_gettime(timer_t __timerid, struct itimerspec *__curr_value);

/* timer_getoverrun(2): how often it ended again before its last signal was delivered; or -1. */
int timer_getoverrun(timer_t __timerid);

#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* stime(2): sets CLOCK_REALTIME to *t seconds since 1970; 0, or -1. */
int stime(const time_t *__t);
#endif

__RING3_END_DECLS

#endif
