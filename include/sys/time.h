/* SPDX-License-Identifier: MIT */
/* <sys/time.h>: functions for the clock, interval timers and file times, in microseconds. */
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
/* Macros that compute with struct timeval. tv_usec of each argument must be 0 to 999999. */
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
 * gettimeofday(2): writes the time since 1970 to *tv. Writes the kernel's time zone to *tz, a
 * struct timezone. Either pointer may be NULL. Returns 0 or -1. The vDSO often writes the time in
 * user mode, without a system call. So if *tv is not writable, the program may get SIGSEGV instead
 * of the error EFAULT. See clock_gettime in <time.h>.
 */
int gettimeofday(struct timeval *__tv, void *__tz);

/*
 * getitimer(2): writes the remaining time and the period of a timer to *curr_value. The argument
 * which (ITIMER_...) chooses the timer. Returns 0 or -1.
 */
int getitimer(int __which, struct itimerval *__curr_value);

/*
 * setitimer(2): starts a timer. The argument which (ITIMER_...) chooses the timer. If
 * new_value->it_value is 0, stops the timer. If old_value is not NULL, writes the timer's previous
 * state to *old_value as getitimer does. Returns 0 or -1. On 32-bit architectures the system call
 * takes 32-bit times. So on these architectures setitimer fails with EOVERFLOW, as in glibc, if a
 * time is more than 2147483647 seconds.
 */
int setitimer(int __which, const struct itimerval *__new_value, struct itimerval *__old_value);

/*
 * utimes(2): sets two times of the file filename. times[0] is the time of the last access. times[1]
 * is the time of the last modification. If times is NULL, sets both to the current time. Returns 0
 * or -1.
 */
int utimes(const char *__filename, const struct timeval __times[2]);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* futimes(3): does the same as utimes, for the open file fd. */
int futimes(int __fd, const struct timeval __times[2]);

/* futimesat(2): does the same as utimes, but a relative pathname starts at directory dirfd. */
int futimesat(int __dirfd, const char *__pathname, const struct timeval __times[2]);

/*
 * lutimes(3): does the same as utimes, but does not follow a symbolic link. If filename is a
 * symbolic link, sets the times of the link itself.
 */
int lutimes(const char *__filename, const struct timeval __times[2]);

/*
 * settimeofday(2): sets the clock to *tv. Sets the kernel's time zone to *tz. Either pointer may be
 * NULL. Returns 0 or -1.
 */
int settimeofday(const struct timeval *__tv, const struct timezone *__tz);

/*
 * adjtime(3): makes the kernel change the clock slowly, in total by *delta. If delta is NULL,
 * starts no new adjustment. If olddelta is not NULL, writes to *olddelta how much of the previous
 * adjustment is not done yet. Returns 0 or -1. Fails with EINVAL if *delta is more than about 35
 * minutes.
 */
int adjtime(const struct timeval *__delta, struct timeval *__olddelta);
#endif

__RING3_END_DECLS

#endif
