/* SPDX-License-Identifier: MIT */
/* <sys/timerfd.h>: timers that are read from a descriptor. */
#ifndef _SYS_TIMERFD_H
#define _SYS_TIMERFD_H

#include <bits/decl.h>
#include <fcntl.h>		/* musl's and glibc's bring it */
#include <time.h>

#define __NEED_clockid_t
#define __NEED_struct_timespec
#define __NEED_time_t
#include <bits/alltypes.h>

/* Flags of timerfd_create. */
#define TFD_NONBLOCK	O_NONBLOCK
#define TFD_CLOEXEC	O_CLOEXEC

/* Flags of timerfd_settime: it_value is a moment; a read fails with ECANCELED once the clock was set. */
#define TFD_TIMER_ABSTIME	(1 << 0)
#define TFD_TIMER_CANCEL_ON_SET	(1 << 1)

__RING3_BEGIN_DECLS

struct itimerspec;

/* timerfd_create(2): a descriptor whose reads give, in 8 bytes, how often it has ended since the last; or -1. */
int timerfd_create(int __clockid, int __flags);

/* timerfd_settime(2): starts it, or with an it_value of 0 stops it; what was left in *old_value, if not NULL; 0, or -1. */
int timerfd_settime(int __fd, int __flags, const struct itimerspec *__new_value,
		    struct itimerspec *__old_value);

/* timerfd_gettime(2): what is left of it; 0, or -1. */
int timerfd_gettime(int __fd, struct itimerspec *__curr_value);

__RING3_END_DECLS

#endif
