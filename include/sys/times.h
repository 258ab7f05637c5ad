/* SPDX-License-Identifier: MIT */
/* <sys/times.h>: the processors' time for a process. */
#ifndef _SYS_TIMES_H
#define _SYS_TIMES_H

#include <bits/decl.h>

#define __NEED_clock_t
#include <bits/alltypes.h>

/* In ticks, of which sysconf(_SC_CLK_TCK) would say that there are 100 a second. */
#ifndef _LINUX_TIMES_H		/* the kernel's header has the same */
#define _LINUX_TIMES_H
struct tms {
	clock_t tms_utime;		/* the process's own */
	clock_t tms_stime;		/* the kernel's for it */
	clock_t tms_cutime, tms_cstime;	/* its children's that it has waited for */
};
#endif

__RING3_BEGIN_DECLS

/* times(2): the times in *buf, unless NULL; the ticks since some moment in the past, which wrap; or -1. */
clock_t times(struct tms *__buf);

__RING3_END_DECLS

#endif
