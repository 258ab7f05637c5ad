/* SPDX-License-Identifier: MIT */
/*
 * Converts struct rusage. The kernel writes the times ru_utime and ru_stime with members of type
 * long. On 32-bit architectures a long has 32 bits, but in the program's struct rusage the members
 * of these times have 64 bits.
 */
#ifndef RING3_K_RUSAGE_H
#define RING3_K_RUSAGE_H

#include <errno.h>
#include <stddef.h>
#include <sys/resource.h>
#include "reachable.h"

/*
 * Returns the address that the caller passes to the kernel. The kernel writes two times (four
 * longs) to this address, and after them the counters. The kernel must write the counters to their
 * place in *usage. So the address is four longs before the member ru_maxrss, the first counter. On
 * 64-bit architectures this address equals usage. On 32-bit architectures the address is greater
 * than usage, because the times in *usage have 64 bits.
 */
static inline struct rusage *k_rusage(struct rusage *usage)
{
	return usage ? (void *)((char *)usage + offsetof(struct rusage, ru_maxrss) - 4 * sizeof(long))
		     : NULL;
}

/*
 * widen_rusage(usage): reads the times that the kernel wrote just before the counters, converts
 * them to 64 bits, and stores them in *usage. Returns 0, or -EFAULT if *usage is not writable.
 */
static inline int widen_rusage(struct rusage *usage)
{
	typedef long __attribute__((may_alias)) word;
	const word *times = (const word *)(void *)k_rusage(usage);
	struct timeval utime, stime;

	if (sizeof(struct timeval) == 2 * sizeof(long) || !usage)
		return 0;
	/*
	 * The kernel has written to `times`, so only the bytes before, from usage on, must be
	 * checked. The third argument says that the page of `times` is accessible.
	 *
	 * If usage is near the end of the address space, `times` can overflow to NULL. For NULL the
	 * kernel writes nothing. Then writable tests the bytes from usage to the end of the address
	 * space. A program cannot write there, so the result is -EFAULT.
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
