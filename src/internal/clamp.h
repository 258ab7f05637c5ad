/* SPDX-License-Identifier: MIT */
/* Functions that limit a size_t. Some system calls take a size in a type with fewer bits. */
#ifndef RING3_CLAMP_H
#define RING3_CLAMP_H

#include <limits.h>
#include <stddef.h>

/*
 * clamp_to_int(size): returns size, but at most INT_MAX. size is a buffer's size in bytes. The
 * kernel takes the size as an int. The kernel would read a larger size as a negative number, or
 * discard its upper 32 bits.
 */
static inline int clamp_to_int(size_t size)
{
	return size > INT_MAX ? INT_MAX : (int)size;
}

/*
 * clamp_cpusetsize(size): returns size, but at most 1 MiB. size is the size of a CPU set in bytes.
 * The kernel computes 8 * size in 32 bits, so a larger size could overflow. 1 MiB is enough,
 * because no kernel supports 8388608 CPUs.
 */
static inline unsigned int clamp_cpusetsize(size_t size)
{
	return size > 0x100000 ? 0x100000 : (unsigned int)size;
}

#endif
