/* SPDX-License-Identifier: MIT */
/* <time.h>: functions for clocks, sleeping and timers. */
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

/* Number of clock_t units in a second. POSIX requires this value. */
#define CLOCKS_PER_SEC	1000000L

#if defined(_BSD_SOURCE) || defined(_GNU_SOURCE)
#define __tm_gmtoff	tm_gmtoff
#define __tm_zone	tm_zone
#endif

/* A calendar date and time. ring3 does not have the library functions that use the structure. */
struct tm {
	int tm_sec;		/* 0 to 60 */
	int tm_min;
	int tm_hour;
	int tm_mday;		/* day of the month, from 1 */
	int tm_mon;		/* month: 0 is January */
	int tm_year;		/* year minus 1900 */
	int tm_wday;		/* day of the week: 0 is Sunday */
	int tm_yday;		/* day of the year, from 0 */
	int tm_isdst;		/* daylight saving time: > 0 yes, 0 no, < 0 unknown */
	long __tm_gmtoff;	/* seconds east of UTC */
	const char *__tm_zone;
};

__RING3_BEGIN_DECLS

/*
 * time(2): returns the number of seconds since 1970. If tloc is not NULL, it also writes the number
 * to *tloc. Returns -1 on failure.
 */
time_t time(time_t *__tloc);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)

/*
 * clock_gettime(2): writes the time of the clock clockid to *tp. Returns 0 or -1.
 *
 * clock_gettime, clock_getres, time, gettimeofday and getcpu call the vDSO (vdso(7)) if it has
 * a function for them. The vDSO is code of the kernel that runs in user mode and writes the result
 * itself. So an address that is not writable usually ends the program with SIGSEGV, as with other C
 * libraries. But for an address in the first page, or in the memory of a 64-bit kernel, the
 * functions fail with EFAULT.
 */
int clock_gettime(clockid_t __clockid, struct timespec *__tp);

/*
 * clock_getres(2): writes the resolution of the clock clockid to *res unless res is NULL. Returns 0
 * or -1.
 */
int clock_getres(clockid_t __clockid, struct timespec *__res);

/*
 * clock_settime(2): sets the clock clockid to *tp. Returns 0, or -1 with errno EPERM. errno is
 * EINVAL if the clock cannot be set.
 */
int clock_settime(clockid_t __clockid, const struct timespec *__tp);

/*
 * clock_nanosleep(2): sleeps for the interval *request. With the flag TIMER_ABSTIME it sleeps until
 * the clock clockid shows the time *request. Returns 0 or an error number, and does not set errno.
 * The result EINTR means that a signal ended the sleep. The rest of the interval is then written to
 * *remain unless remain is NULL.
 */
int clock_nanosleep(clockid_t __clockid, int __flags, const struct timespec *__request,
		    struct timespec *__remain);

/*
 * nanosleep(2): sleeps for the interval *req. Returns 0 or -1. It fails with EINTR if a signal ends
 * the sleep. The rest of the interval is then written to *rem unless rem is NULL.
 */
int nanosleep(const struct timespec *__req, struct timespec *__rem);

/*
 * clock_getcpuclockid(3): writes to *clockid the id of the clock that counts the CPU time of
 * process pid. A pid of 0 means the calling process. Returns 0 or an error number.
 */
int clock_getcpuclockid(pid_t __pid, clockid_t *__clockid);

struct sigevent;

/*
 * timer_create(2): creates a timer that uses the clock clockid, and writes the timer's id to
 * *timerid. sevp says what the kernel does when the timer expires. If sevp is NULL, the kernel
 * sends SIGALRM. Returns 0 or -1. It fails with EINVAL for SIGEV_THREAD, because ring3 has no
 * threads.
 */
int timer_create(clockid_t __clockid, struct sigevent *__sevp, timer_t *__timerid);

/* timer_delete(2): deletes the timer timerid. Returns 0 or -1. */
int timer_delete(timer_t __timerid);

/*
 * timer_settime(2): starts the timer, or stops it if new_value->it_value is 0. With the flag
 * TIMER_ABSTIME it_value is a time of the clock, not an interval. The function writes the previous
 * setting and remaining time to *old_value unless old_value is NULL. Returns 0 or -1.
 */
int timer_settime(timer_t __timerid, int __flags, const struct itimerspec *__new_value,
		  struct itimerspec *__old_value);

/*
 * timer_gettime(2): writes the timer's remaining time and its interval to *curr_value. Returns 0 or
 * -1.
 */
int timer_gettime(timer_t __timerid, struct itimerspec *__curr_value);

/*
 * timer_getoverrun(2): a timer can expire again before the signal of its first expiry is delivered.
 * The kernel then sends no second signal, but counts these later expiries. The function returns
 * this count for the last delivered signal. Returns -1 on failure.
 */
int timer_getoverrun(timer_t __timerid);

#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * stime(2): sets the clock CLOCK_REALTIME. *t is the number of seconds since 1970. Returns 0 or -1.
 */
int stime(const time_t *__t);
#endif

__RING3_END_DECLS

#endif
