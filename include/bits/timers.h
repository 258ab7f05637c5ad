/* SPDX-License-Identifier: MIT */
/*
 * What <time.h> and <sys/time.h> have of the kernel's <linux/time.h>. Unless the program asked for
 * POSIX alone each gives all of it, and the kernel's header may be included after it.
 */

#if defined(__NEED_clocks) && !defined(__DEFINED_clocks)
#define __DEFINED_clocks

#define __NEED_time_t
#define __NEED_struct_timespec
#include <bits/alltypes.h>

/* When a timer ends next, 0 for never, and how often from then on, 0 for never again. */
struct itimerspec {
	struct timespec it_interval;
	struct timespec it_value;
};

/* The clocks. clock_gettime(2); Linux: linux/time.h. */
#define CLOCK_REALTIME			0	/* since 1970; may be set */
#define CLOCK_MONOTONIC			1	/* never goes back */
#define CLOCK_PROCESS_CPUTIME_ID	2	/* the processors' time for this process */
#define CLOCK_THREAD_CPUTIME_ID		3	/* ... for this thread */
#define CLOCK_MONOTONIC_RAW		4	/* not adjusted by NTP */
#define CLOCK_REALTIME_COARSE		5	/* of the last tick: cheaper */
#define CLOCK_MONOTONIC_COARSE		6
#define CLOCK_BOOTTIME			7	/* monotonic, counts while suspended too */
#define CLOCK_REALTIME_ALARM		8	/* for timers that wake the machine */
#define CLOCK_BOOTTIME_ALARM		9
#define CLOCK_SGI_CYCLE			10	/* no longer there */
#define CLOCK_TAI			11	/* without leap seconds */

/* A flag of timer_settime and clock_nanosleep: the time is a date, not an interval. */
#define TIMER_ABSTIME	0x01

#endif

#if defined(__NEED_itimers) && !defined(__DEFINED_itimers)
#define __DEFINED_itimers

#define __NEED_suseconds_t
#define __NEED_time_t
#define __NEED_struct_timeval
#include <bits/alltypes.h>

/* The interval timers of a process: by the clock, by its own processor time, with the kernel's for it. */
#define ITIMER_REAL	0	/* SIGALRM */
#define ITIMER_VIRTUAL	1	/* SIGVTALRM */
#define ITIMER_PROF	2	/* SIGPROF */

/* When a timer ends next, 0 for never, and how often from then on, 0 for never again. */
struct itimerval {
	struct timeval it_interval;
	struct timeval it_value;
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* The zone that the kernel was told, for file systems that keep local time; nothing to do with a user's. */
struct timezone {
	int tz_minuteswest;
	int tz_dsttime;
};

#define _LINUX_TIME_H
#endif

#endif
