/* SPDX-License-Identifier: MIT */
/*
 * Defines the clocks and timers that <time.h> and <sys/time.h> have in common. The kernel's
 * <linux/time.h> defines the same names. With _GNU_SOURCE or _BSD_SOURCE, this file also defines
 * the include guard of that header, _LINUX_TIME_H. So such a program may include <linux/time.h>
 * after <time.h> or <sys/time.h>.
 */

#if defined(__NEED_clocks) && !defined(__DEFINED_clocks)
#define __DEFINED_clocks

#define __NEED_time_t
#define __NEED_struct_timespec
#include <bits/alltypes.h>

/*
 * Setting of a timer. it_value is the time until the next expiry, or 0 if the timer is stopped.
 * it_interval is the time between later expiries, or 0 if the timer expires only once.
 */
struct itimerspec {
	struct timespec it_interval;
	struct timespec it_value;
};

/*
 * The clocks. They are values of the argument clockid, for example of clock_gettime(2). Linux:
 * linux/time.h.
 */
#define CLOCK_REALTIME			0	/* time since 1970; a program can set this clock */
#define CLOCK_MONOTONIC			1	/* never goes back */
#define CLOCK_PROCESS_CPUTIME_ID	2	/* CPU time of this process */
#define CLOCK_THREAD_CPUTIME_ID		3	/* CPU time of this thread */
#define CLOCK_MONOTONIC_RAW		4	/* not adjusted by NTP */
/* CLOCK_REALTIME_COARSE is CLOCK_REALTIME at the last timer tick. It is faster to read. */
#define CLOCK_REALTIME_COARSE		5
#define CLOCK_MONOTONIC_COARSE		6
/* CLOCK_BOOTTIME is like CLOCK_MONOTONIC, but also counts while the machine is suspended. */
#define CLOCK_BOOTTIME			7
#define CLOCK_REALTIME_ALARM		8	/* its timers wake a suspended machine */
#define CLOCK_BOOTTIME_ALARM		9
#define CLOCK_SGI_CYCLE			10	/* no longer exists in Linux */
#define CLOCK_TAI			11	/* without leap seconds */

/*
 * Flag of timer_settime and clock_nanosleep. It means that the given time is a time of the clock,
 * not an interval from now.
 */
#define TIMER_ABSTIME	0x01

#endif

#if defined(__NEED_itimers) && !defined(__DEFINED_itimers)
#define __DEFINED_itimers

#define __NEED_suseconds_t
#define __NEED_time_t
#define __NEED_struct_timeval
#include <bits/alltypes.h>

/*
 * The three interval timers of a process. ITIMER_REAL counts real time. ITIMER_VIRTUAL counts the
 * process's CPU time in user mode. ITIMER_PROF counts the process's CPU time in user mode and in
 * the kernel. The comment at each timer names the signal that the timer sends.
 */
#define ITIMER_REAL	0	/* SIGALRM */
#define ITIMER_VIRTUAL	1	/* SIGVTALRM */
#define ITIMER_PROF	2	/* SIGPROF */

/*
 * Setting of a timer. it_value is the time until the next expiry, or 0 if the timer is stopped.
 * it_interval is the time between later expiries, or 0 if the timer expires only once.
 */
struct itimerval {
	struct timeval it_interval;
	struct timeval it_value;
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * The kernel's time zone. File systems that store local time, such as FAT, use it. A program's time
 * zone is the environment variable TZ, not this structure.
 */
struct timezone {
	int tz_minuteswest;
	int tz_dsttime;
};

#define _LINUX_TIME_H
#endif

#endif
