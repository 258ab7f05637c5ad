/* SPDX-License-Identifier: MIT */
/*
 * Converts struct rusage. The kernel writes the two times as long, which has 32 bits on i386. In
 * the program's struct rusage they have 64 bits.
 */
#ifndef RING3_K_RUSAGE_H
#define RING3_K_RUSAGE_H

#include <errno.h>
#include <stddef.h>
#include <sys/resource.h>
#include "reachable.h"

/*
 * Returns the address to pass to the kernel. The kernel writes two times (four longs) there, and
 * after them the counters. The address is such that the counters are at their final place in
 * *usage. On 64-bit architectures the times are at their final place, too. On i386 they are just
 * before the counters, at the end of the space for the wider times.
 */
static inline struct rusage *k_rusage(struct rusage *usage)
{
	return usage ? (void *)((char *)usage + offsetof(struct rusage, ru_maxrss) - 4 * sizeof(long))
		     : NULL;
}

/*
 * widen_rusage(usage): converts the times that the kernel wrote just before the counters, and
 * stores them in *usage. Returns 0, or -EFAULT if *usage is not writable.
 */
static inline int widen_rusage(struct rusage *usage)
{
	typedef long __attribute__((may_alias)) word;
	const word *times = (const word *)(void *)k_rusage(usage);
	struct timeval utime, stime;

	if (sizeof(struct timeval) == 2 * sizeof(long) || !usage)
		return 0;
	/*
	 * If the addresses of *usage continue from the highest address to 0, times can be NULL. The
	 * kernel does not reject such an address.
	 */
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
