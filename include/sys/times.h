/* SPDX-License-Identifier: MIT */
/* <sys/times.h>: times(2): CPU times of the process. */
#ifndef _SYS_TIMES_H
#define _SYS_TIMES_H

#include <bits/decl.h>

#define __NEED_clock_t
#include <bits/alltypes.h>

/* CPU times in clock ticks: 100 per second on all architectures of ring3. */
#ifndef _LINUX_TIMES_H		/* defined if <linux/times.h> is already included */
#define _LINUX_TIMES_H
struct tms {
	clock_t tms_utime;		/* user CPU time */
	clock_t tms_stime;		/* system CPU time */
	clock_t tms_cutime, tms_cstime;	/* CPU times of children that it has waited for */
};
#endif

__RING3_BEGIN_DECLS

/*
 * times(2): writes the CPU times of the process to *buf, unless buf is NULL. Returns the clock
 * ticks since a fixed moment in the past, or -1. The number of ticks wraps around.
 */
clock_t times(struct tms *__buf);

__RING3_END_DECLS

#endif
