/* SPDX-License-Identifier: MIT */
/* <sys/timerfd.h>: timers that are descriptors. read(2) waits until the timer expires. */
#ifndef _SYS_TIMERFD_H
#define _SYS_TIMERFD_H

#include <bits/decl.h>
/* musl includes <fcntl.h> in this header, and some programs rely on this. */
#include <fcntl.h>
#include <time.h>

#define __NEED_clockid_t
#define __NEED_struct_timespec
#define __NEED_time_t
#include <bits/alltypes.h>

/* Bits of the argument flags of timerfd_create. */
#define TFD_NONBLOCK	O_NONBLOCK
#define TFD_CLOEXEC	O_CLOEXEC

/*
 * Flags of timerfd_settime. With TFD_TIMER_ABSTIME, it_value is an absolute time. With
 * both flags, read(2) of the timer fails with ECANCELED if a program sets the clock.
 */
#define TFD_TIMER_ABSTIME	(1 << 0)
#define TFD_TIMER_CANCEL_ON_SET	(1 << 1)

__RING3_BEGIN_DECLS

struct itimerspec;

/*
 * timerfd_create(2): creates a timer that uses the clock clockid. Returns a descriptor or -1.
 * read(2) of the descriptor returns a uint64_t. This number tells how often the timer has expired
 * since the last read.
 */
int timerfd_create(int __clockid, int __flags);

/*
 * timerfd_settime(2): starts the timer fd. If new_value->it_value is 0, stops the timer. If
 * old_value is not NULL, writes the timer's previous state to *old_value as timerfd_gettime does.
 * Returns 0 or -1.
 */
int timerfd_settime(int __fd, int __flags, const struct itimerspec *__new_value,
		    struct itimerspec *__old_value);

/*
 * timerfd_gettime(2): writes the remaining time and the period of the timer fd to *curr_value.
 * Returns 0 or -1.
 */
int timerfd_gettime(int __fd, struct itimerspec *__curr_value);

__RING3_END_DECLS

#endif
