/* SPDX-License-Identifier: MIT */
/*
 * The kernel writes struct rusage with times of type long; the program's struct rusage has 64-bit
 * times.
 */
#ifndef RING3_K_RUSAGE_H
#define RING3_K_RUSAGE_H

#include <errno.h>
#include <stddef.h>
#include <sys/resource.h>
#include "reachable.h"

/*
 * Address to pass to the kernel so that its counters land on the counters of *usage. Its two times
 * (two longs each) then land just before the counters, over the end of the wide times; on 64-bit
 * architectures exactly on them.
 */
static inline struct rusage *k_rusage(struct rusage *usage)
{
	return usage ? (void *)((char *)usage + offsetof(struct rusage, ru_maxrss) - 4 * sizeof(long))
		     : NULL;
}

/*
 * widen_rusage(usage): moves the times that the kernel wrote to their members. Returns 0 or
 * -EFAULT.
 */
static inline int widen_rusage(struct rusage *usage)
{
	typedef long __attribute__((may_alias)) word;
	const word *times = (const word *)(void *)k_rusage(usage);
	struct timeval utime, stime;

	if (sizeof(struct timeval) == 2 * sizeof(long) || !usage)
		return 0;
	/* times is NULL if the address of *usage wraps around; the kernel does not reject that. */
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
