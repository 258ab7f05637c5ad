/* SPDX-License-Identifier: MIT */
/* <time.h>: clocks, sleep and timers. */
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

/* clock ticks a second, as ISO C defines clock_t. */
#define CLOCKS_PER_SEC	1000000L

#if defined(_BSD_SOURCE) || defined(_GNU_SOURCE)
#define __tm_gmtoff	tm_gmtoff
#define __tm_zone	tm_zone
#endif

/* A calendar date. The functions that use it are section 3 and not here. */
struct tm {
	int tm_sec;		/* 0 to 60 */
	int tm_min;
	int tm_hour;
	int tm_mday;		/* from 1 */
	int tm_mon;		/* from 0 */
	int tm_year;		/* from 1900 */
	int tm_wday;		/* from Sunday */
	int tm_yday;		/* from 0 */
	int tm_isdst;		/* daylight saving time: > 0 yes, 0 no, < 0 unknown */
	long __tm_gmtoff;	/* seconds east of UTC */
	const char *__tm_zone;
};

__RING3_BEGIN_DECLS

/* time(2): returns the seconds since 1970, and writes them to *tloc unless tloc is NULL; or -1. */
time_t time(time_t *__tloc);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)

/*
 * clock_gettime(2): writes the time of clockid to *tp. Returns 0 or -1.
 * clock_gettime, clock_getres, time, gettimeofday and getcpu use the vDSO if there is one, and then
 * write without the kernel. A pointer that is not writable gives EFAULT only if it is outside every
 * program's address space; otherwise SIGSEGV ends the program, as with other C libraries. vdso(7).
 */
int clock_gettime(clockid_t __clockid, struct timespec *__tp);

/* clock_getres(2): writes the resolution of clockid to *res unless res is NULL. Returns 0 or -1. */
int clock_getres(clockid_t __clockid, struct timespec *__res);

/*
 * clock_settime(2): sets clockid. Returns 0, or -1: EPERM; EINVAL for a clock that cannot be set.
 */
int clock_settime(clockid_t __clockid, const struct timespec *__tp);

/*
 * clock_nanosleep(2): sleeps for the interval *request, or with TIMER_ABSTIME until that time of
 * clockid. Returns 0 or an error number, and does not set errno. EINTR: a signal ended the sleep;
 * *remain is the rest of the interval, unless remain is NULL.
 */
int clock_nanosleep(clockid_t __clockid, int __flags, const struct timespec *__request,
		    struct timespec *__remain);

/*
 * nanosleep(2): sleeps for *req. Returns 0, or -1: EINTR after a signal; *rem is the rest unless
 * rem is NULL.
 */
int nanosleep(const struct timespec *__req, struct timespec *__rem);

/*
 * clock_getcpuclockid(3): writes the CPU-time clock of process pid (0: this one) to *clockid.
 * Returns 0 or an error number.
 */
int clock_getcpuclockid(pid_t __pid, clockid_t *__clockid);

struct sigevent;

/*
 * timer_create(2): creates a timer on clockid that notifies as *sevp says, or by SIGALRM if sevp is
 * NULL. Writes its id to *timerid. Returns 0, or -1: also EINVAL for SIGEV_THREAD, because ring3
 * has no threads.
 */
int timer_create(clockid_t __clockid, struct sigevent *__sevp, timer_t *__timerid);

/* timer_delete(2): deletes the timer. Returns 0 or -1. */
int timer_delete(timer_t __timerid);

/*
 * timer_settime(2): starts the timer, or stops it if it_value is 0; with TIMER_ABSTIME it_value is
 * an absolute time. Writes the remaining time to *old_value unless old_value is NULL. Returns 0 or
 * -1.
 */
int timer_settime(timer_t __timerid, int __flags, const struct itimerspec *__new_value,
		  struct itimerspec *__old_value);

/* timer_gettime(2): writes the remaining time to *curr_value. Returns 0 or -1. */
int timer_gettime(timer_t __timerid, struct itimerspec *__curr_value);

/*
 * timer_getoverrun(2): returns how many more times the timer expired before its last signal was
 * delivered, or -1.
 */
int timer_getoverrun(timer_t __timerid);

#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* stime(2): sets CLOCK_REALTIME to *t seconds since 1970. Returns 0 or -1. */
int stime(const time_t *__t);
#endif

__RING3_END_DECLS

#endif
