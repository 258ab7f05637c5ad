/* SPDX-License-Identifier: MIT */
/* <sys/times.h>: times(2), which returns the CPU times of the process and its children. */
#ifndef _SYS_TIMES_H
#define _SYS_TIMES_H

#include <bits/decl.h>

#define __NEED_clock_t
#include <bits/alltypes.h>

/*
 * The CPU times of a process, in clock ticks. A second has 100 clock ticks on all architectures of
 * ring3.
 */
#ifndef _LINUX_TIMES_H		/* unless <linux/times.h> is already included */
#define _LINUX_TIMES_H
struct tms {
	clock_t tms_utime;		/* user CPU time */
	clock_t tms_stime;		/* system CPU time */
	/* CPU times of the children that have ended and that the process has waited for. */
	clock_t tms_cutime, tms_cstime;
};
#endif

__RING3_BEGIN_DECLS

/*
 * times(2): if buf is not NULL, writes the CPU times of the process to *buf. Returns the number of
 * clock ticks since a fixed moment in the past, or -1. When the number has reached its maximum, it
 * begins again at its minimum.
 */
clock_t times(struct tms *__buf);

__RING3_END_DECLS

#endif
