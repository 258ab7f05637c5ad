/* SPDX-License-Identifier: MIT */
/* <sys/timerfd.h>: timers that a program reads from a descriptor. */
#ifndef _SYS_TIMERFD_H
#define _SYS_TIMERFD_H

#include <bits/decl.h>
#include <fcntl.h>		/* also included in musl and glibc */
#include <time.h>

#define __NEED_clockid_t
#define __NEED_struct_timespec
#define __NEED_time_t
#include <bits/alltypes.h>

/* flags of timerfd_create. */
#define TFD_NONBLOCK	O_NONBLOCK
#define TFD_CLOEXEC	O_CLOEXEC

/*
 * flags of timerfd_settime: it_value is an absolute time; reads fail with ECANCELED after the clock
 * was set.
 */
#define TFD_TIMER_ABSTIME	(1 << 0)
#define TFD_TIMER_CANCEL_ON_SET	(1 << 1)

__RING3_BEGIN_DECLS

struct itimerspec;

/*
 * timerfd_create(2): creates a timer. Returns a descriptor or -1. A read returns, in 8 bytes, the
 * number of expiries since the last read.
 */
int timerfd_create(int __clockid, int __flags);

/*
 * timerfd_settime(2): starts the timer, or stops it if it_value is 0. Writes the remaining time to
 * *old_value unless old_value is NULL. Returns 0 or -1.
 */
int timerfd_settime(int __fd, int __flags, const struct itimerspec *__new_value,
		    struct itimerspec *__old_value);

/* timerfd_gettime(2): writes the remaining time to *curr_value. Returns 0 or -1. */
int timerfd_gettime(int __fd, struct itimerspec *__curr_value);

__RING3_END_DECLS

#endif
