/* SPDX-License-Identifier: MIT */
/* The kernel's struct rusage, whose times are longs, in the place of ours, whose times have 64 bits everywhere. */
#ifndef RING3_K_RUSAGE_H
#define RING3_K_RUSAGE_H

#include <errno.h>
#include <stddef.h>
#include <sys/resource.h>
#include "reachable.h"

/*
 * Both end alike: two times of two longs, then the counts. Where the kernel is told to write so that
 * its counts come to lie on ours, its times lie over the end of ours; on x86_64 over them exactly.
 */
static inline struct rusage *k_rusage(struct rusage *usage)
{
	return usage ? (void *)((char *)usage + offsetof(struct rusage, ru_maxrss) - 4 * sizeof(long))
		     : NULL;
}

/* widen_rusage(usage): the times that the kernel has left there, moved to where they belong; 0, or -EFAULT. */
static inline int widen_rusage(struct rusage *usage)
{
	typedef long __attribute__((may_alias)) word;
	const word *times = (const word *)(void *)k_rusage(usage);
	struct timeval utime, stime;

	if (sizeof(struct timeval) == 2 * sizeof(long) || !usage)
		return 0;
	/* NULL is times of a usage whose address wraps: the kernel has seen nothing wrong with that. */
	if (!writable(usage, (size_t)((const char *)times - (const char *)usage), (void *)times))
		return -EFAULT;
	utime.tv_sec = times[0];
	utime.tv_usec = times[1];
	stime.tv_sec = times[2];
	stime.tv_usec = times[3];
	usage->ru_utime = utime;
	usage->ru_stime = stime;
	return 0;
}

#endif
