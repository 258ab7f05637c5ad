/* SPDX-License-Identifier: MIT */
/* Sizes for calls whose argument is narrower than size_t: what is more than they can take becomes the most that they can. */
#ifndef RING3_CLAMP_H
#define RING3_CLAMP_H

#include <limits.h>
#include <stddef.h>

/* clamp_to_int(size): a buffer's; the call would take what is more for less, or for negative. */
static inline int clamp_to_int(size_t size)
{
	return size > INT_MAX ? INT_MAX : (int)size;
}

/*
 * clamp_cpusetsize(size): a set of CPUs', of which the kernel counts the bits in 32 bits. No kernel knows
 * more CPUs than a MiB has bits; the rest of a larger set need not be shown to it.
 */
static inline unsigned int clamp_cpusetsize(size_t size)
{
	return size > 0x100000 ? 0x100000 : (unsigned int)size;
}

#endif
