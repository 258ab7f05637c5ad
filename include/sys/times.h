/* SPDX-License-Identifier: MIT */
/* <sys/times.h>: CPU time of a process. */
#ifndef _SYS_TIMES_H
#define _SYS_TIMES_H

#include <bits/decl.h>

#define __NEED_clock_t
#include <bits/alltypes.h>

/* Times in clock ticks: 100 a second on all architectures of ring3. */
#ifndef _LINUX_TIMES_H		/* defined if <linux/times.h> came first */
#define _LINUX_TIMES_H
struct tms {
	clock_t tms_utime;		/* user CPU time */
	clock_t tms_stime;		/* system CPU time */
	clock_t tms_cutime, tms_cstime;	/* of children that have been waited for */
};
#endif

__RING3_BEGIN_DECLS

/*
 * times(2): writes CPU times to *buf unless buf is NULL. Returns clock ticks since some moment in
 * the past (the value wraps), or -1.
 */
clock_t times(struct tms *__buf);

__RING3_END_DECLS

#endif
