/* SPDX-License-Identifier: MIT */
/*
 * Defines what <time.h> and <sys/time.h> share with the kernel's <linux/time.h>. Each of the two
 * headers defines all of it, unless the program selects POSIX only. The program may include
 * <linux/time.h> after them.
 */

#if defined(__NEED_clocks) && !defined(__DEFINED_clocks)
#define __DEFINED_clocks

#define __NEED_time_t
#define __NEED_struct_timespec
#include <bits/alltypes.h>

/*
 * A timer. it_value: time until the next expiry, 0 if the timer is stopped. it_interval: period of
 * the expiries after that, 0 if there is only one.
 */
struct itimerspec {
	struct timespec it_interval;
	struct timespec it_value;
};

/* Values of clockid: the clocks. clock_gettime(2); Linux: linux/time.h. */
#define CLOCK_REALTIME			0	/* time since 1970; can be set */
#define CLOCK_MONOTONIC			1	/* never goes back */
#define CLOCK_PROCESS_CPUTIME_ID	2	/* CPU time of this process */
#define CLOCK_THREAD_CPUTIME_ID		3	/* CPU time of this thread */
#define CLOCK_MONOTONIC_RAW		4	/* not adjusted by NTP */
#define CLOCK_REALTIME_COARSE		5	/* of the last tick: faster */
#define CLOCK_MONOTONIC_COARSE		6
#define CLOCK_BOOTTIME			7	/* includes time suspended */
#define CLOCK_REALTIME_ALARM		8	/* timers on this clock wake a suspended machine */
#define CLOCK_BOOTTIME_ALARM		9
#define CLOCK_SGI_CYCLE			10	/* removed in Linux 4.8 */
#define CLOCK_TAI			11	/* without leap seconds */

/* Flag of timer_settime and clock_nanosleep: the given time is absolute, not an interval. */
#define TIMER_ABSTIME	0x01

#endif

#if defined(__NEED_itimers) && !defined(__DEFINED_itimers)
#define __DEFINED_itimers

#define __NEED_suseconds_t
#define __NEED_time_t
#define __NEED_struct_timeval
#include <bits/alltypes.h>

/*
 * The three interval timers of a process, the time that each counts, and the signal that each
 * sends: real time; user CPU time; user plus system CPU time.
 */
#define ITIMER_REAL	0	/* SIGALRM */
#define ITIMER_VIRTUAL	1	/* SIGVTALRM */
#define ITIMER_PROF	2	/* SIGPROF */

/*
 * A timer. it_value: time until the next expiry, 0 if the timer is stopped. it_interval: period of
 * the expiries after that, 0 if there is only one.
 */
struct itimerval {
	struct timeval it_interval;
	struct timeval it_value;
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * The kernel's time zone: file systems that store local time (FAT) use it. It does not change the
 * time zone of programs (TZ).
 */
struct timezone {
	int tz_minuteswest;
	int tz_dsttime;
};

#define _LINUX_TIME_H
#endif

#endif
