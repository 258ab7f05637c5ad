/* SPDX-License-Identifier: MIT */
/* Clamps a size_t for a system call whose argument is narrower. */
#ifndef RING3_CLAMP_H
#define RING3_CLAMP_H

#include <limits.h>
#include <stddef.h>

/*
 * clamp_to_int(size): a buffer size. The kernel would cut a larger one to 32 bits, or read it as
 * negative.
 */
static inline int clamp_to_int(size_t size)
{
	return size > INT_MAX ? INT_MAX : (int)size;
}

/*
 * clamp_cpusetsize(size): the size of a CPU set in bytes. The kernel computes 8 x size in 32 bits; the clamped size
 * cannot overflow. No kernel supports more CPUs than 1 MiB has bits.
 */
static inline unsigned int clamp_cpusetsize(size_t size)
{
	return size > 0x100000 ? 0x100000 : (unsigned int)size;
}

#endif
