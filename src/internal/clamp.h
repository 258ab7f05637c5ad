/* SPDX-License-Identifier: MIT */
/* Functions that limit a size_t to the range of a narrower argument of a system call. */
#ifndef RING3_CLAMP_H
#define RING3_CLAMP_H

#include <limits.h>
#include <stddef.h>

/*
 * clamp_to_int(size): returns size, a buffer's size in bytes, limited to INT_MAX. The kernel takes an int: it would read
 * a larger size as negative, or discard the upper 32 bits.
 */
static inline int clamp_to_int(size_t size)
{
	return size > INT_MAX ? INT_MAX : (int)size;
}

/*
 * clamp_cpusetsize(size): returns size, a CPU set's size in bytes, limited to 1 MiB, because the kernel computes 8 * size
 * in 32 bits. The limit is high enough: no kernel supports 8388608 CPUs.
 */
static inline unsigned int clamp_cpusetsize(size_t size)
{
	return size > 0x100000 ? 0x100000 : (unsigned int)size;
}

#endif
