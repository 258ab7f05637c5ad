/* SPDX-License-Identifier: MIT */
/*
 * Converts struct rusage: the kernel writes its times as long, which has 32 bits on i386; in the program they have 64
 * bits.
 */
#ifndef RING3_K_RUSAGE_H
#define RING3_K_RUSAGE_H

#include <errno.h>
#include <stddef.h>
#include <sys/resource.h>
#include "reachable.h"

/*
 * Returns the address to pass to the kernel, so that the kernel's counters are written to the counters of *usage. The
 * kernel writes two times (four longs) before the counters. On 64-bit architectures they are at their final place; on
 * i386, at the end of the wider times.
 */
static inline struct rusage *k_rusage(struct rusage *usage)
{
	return usage ? (void *)((char *)usage + offsetof(struct rusage, ru_maxrss) - 4 * sizeof(long))
		     : NULL;
}

/*
 * widen_rusage(usage): copies the times that the kernel wrote before the counters to the members of *usage. Returns 0, or
 * -EFAULT if *usage is not writable.
 */
static inline int widen_rusage(struct rusage *usage)
{
	typedef long __attribute__((may_alias)) word;
	const word *times = (const word *)(void *)k_rusage(usage);
	struct timeval utime, stime;

	if (sizeof(struct timeval) == 2 * sizeof(long) || !usage)
		return 0;
	/* times is NULL if *usage wraps around to 0, which the kernel does not reject. */
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
