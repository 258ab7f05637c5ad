/* SPDX-License-Identifier: MIT */
/* <sys/time.h>: times with microseconds: clock, interval timers, file times. */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <features.h>
#include <bits/decl.h>
#include <sys/select.h>		/* struct timeval */

#define __NEED_itimers
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_clocks
#endif
#include <bits/timers.h>		/* struct itimerval, struct timezone */

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* Arithmetic on struct timeval. tv_usec must be 0 to 999999. */
#define timerisset(t)	((t)->tv_sec || (t)->tv_usec)
#define timerclear(t)	((t)->tv_sec = (t)->tv_usec = 0)
#define timercmp(a, b, op) \
	((a)->tv_sec == (b)->tv_sec ? (a)->tv_usec op (b)->tv_usec : (a)->tv_sec op (b)->tv_sec)
#define timeradd(a, b, sum) do { \
	(sum)->tv_sec = (a)->tv_sec + (b)->tv_sec; \
	(sum)->tv_usec = (a)->tv_usec + (b)->tv_usec; \
	if ((sum)->tv_usec >= 1000000) { \
		(sum)->tv_usec -= 1000000; \
		(sum)->tv_sec++; \
	} \
} while (0)
#define timersub(a, b, difference) do { \
	(difference)->tv_sec = (a)->tv_sec - (b)->tv_sec; \
	(difference)->tv_usec = (a)->tv_usec - (b)->tv_usec; \
	if ((difference)->tv_usec < 0) { \
		(difference)->tv_usec += 1000000; \
		(difference)->tv_sec--; \
	} \
} while (0)
#endif

#ifdef _GNU_SOURCE
#define TIMEVAL_TO_TIMESPEC(tv, ts) do { \
	(ts)->tv_sec = (tv)->tv_sec; \
	(ts)->tv_nsec = (long)(tv)->tv_usec * 1000; \
} while (0)
#define TIMESPEC_TO_TIMEVAL(tv, ts) do { \
	(tv)->tv_sec = (ts)->tv_sec; \
	(tv)->tv_usec = (ts)->tv_nsec / 1000; \
} while (0)
#endif

__RING3_BEGIN_DECLS

/*
 * gettimeofday(2): writes the time since 1970 to *tv and the kernel's struct timezone to *tz.
 * Either may be NULL. Returns 0 or -1. A pointer that is not writable may end the program: see
 * clock_gettime in <time.h>.
 */
int gettimeofday(struct timeval *__tv, void *__tz);

/*
 * getitimer(2): writes the remaining time of timer which (ITIMER_...) to *curr_value. Returns 0 or
 * -1.
 */
int getitimer(int __which, struct itimerval *__curr_value);

/*
 * setitimer(2): starts timer which, or stops it if it_value is 0. Writes the remaining time to
 * *old_value unless old_value is NULL. Returns 0 or -1. On i386 more than 2147483647 seconds fail
 * with EOVERFLOW, as in glibc, because the system call takes 32 bits.
 */
int setitimer(int __which, const struct itimerval *__new_value, struct itimerval *__old_value);

/*
 * utimes(2): sets a file's times of access (times[0]) and change (times[1]); NULL: the current
 * time. Returns 0 or -1.
 */
int utimes(const char *__filename, const struct timeval __times[2]);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* futimes(3): utimes for a descriptor. */
int futimes(int __fd, const struct timeval __times[2]);

/* futimesat(2): utimes; a relative pathname starts at directory dirfd. */
int futimesat(int __dirfd, const char *__pathname, const struct timeval __times[2]);

/* lutimes(3): utimes for a symbolic link itself. */
int lutimes(const char *__filename, const struct timeval __times[2]);

/*
 * settimeofday(2): sets the clock and the kernel's time zone. Either may be NULL. Returns 0 or -1.
 */
int settimeofday(const struct timeval *__tv, const struct timezone *__tz);

/*
 * adjtime(3): adjusts the clock gradually by *delta, unless delta is NULL. Writes the rest of the
 * previous adjustment to *olddelta, unless olddelta is NULL. Returns 0, or -1: EINVAL for more than
 * about 35 minutes.
 */
int adjtime(const struct timeval *__delta, struct timeval *__olddelta);
#endif

__RING3_END_DECLS

#endif
