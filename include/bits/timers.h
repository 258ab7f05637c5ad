/* SPDX-License-Identifier: MIT */
/*
 * The part of the kernel's <linux/time.h> that <time.h> and <sys/time.h> give. Unless the program
 * asks for POSIX only, each of the two gives all of this, and <linux/time.h> may be included after
 * it.
 */

#if defined(__NEED_clocks) && !defined(__DEFINED_clocks)
#define __DEFINED_clocks

#define __NEED_time_t
#define __NEED_struct_timespec
#include <bits/alltypes.h>

/* it_value: time to the next expiry (0: disarmed). it_interval: period after that (0: one shot). */
struct itimerspec {
	struct timespec it_interval;
	struct timespec it_value;
};

/* The clocks. clock_gettime(2); Linux: linux/time.h. */
#define CLOCK_REALTIME			0	/* time since 1970; can be set */
#define CLOCK_MONOTONIC			1	/* never goes back */
#define CLOCK_PROCESS_CPUTIME_ID	2	/* CPU time of this process */
#define CLOCK_THREAD_CPUTIME_ID		3	/* CPU time of this thread */
#define CLOCK_MONOTONIC_RAW		4	/* not adjusted by NTP */
#define CLOCK_REALTIME_COARSE		5	/* of the last tick: faster */
#define CLOCK_MONOTONIC_COARSE		6
#define CLOCK_BOOTTIME			7	/* includes time suspended */
#define CLOCK_REALTIME_ALARM		8	/* for timers that wake a suspended machine */
#define CLOCK_BOOTTIME_ALARM		9
#define CLOCK_SGI_CYCLE			10	/* removed in Linux 4.8 */
#define CLOCK_TAI			11	/* without leap seconds */

/* Flag of timer_settime and clock_nanosleep: the time is absolute. */
#define TIMER_ABSTIME	0x01

#endif

#if defined(__NEED_itimers) && !defined(__DEFINED_itimers)
#define __DEFINED_itimers

#define __NEED_suseconds_t
#define __NEED_time_t
#define __NEED_struct_timeval
#include <bits/alltypes.h>

/*
 * The interval timers of a process: they count real time, user CPU time, and user and system CPU
 * time.
 */
#define ITIMER_REAL	0	/* SIGALRM */
#define ITIMER_VIRTUAL	1	/* SIGVTALRM */
#define ITIMER_PROF	2	/* SIGPROF */

/* it_value: time to the next expiry (0: disarmed). it_interval: period after that (0: one shot). */
struct itimerval {
	struct timeval it_interval;
	struct timeval it_value;
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * The kernel's time zone, for file systems that store local time. It does not affect the user's
 * time zone.
 */
struct timezone {
	int tz_minuteswest;
	int tz_dsttime;
};

#define _LINUX_TIME_H
#endif

#endif
