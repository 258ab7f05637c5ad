/* SPDX-License-Identifier: MIT */
/* How large a set of CPUs is, as the kernel can be told: it counts bytes, and times 8 the bits, in 32 bits. */
#ifndef RING3_CPUSETSIZE_H
#define RING3_CPUSETSIZE_H

#include <stddef.h>

/* No kernel knows more CPUs than a MiB has bits; the rest of a larger set need not be shown to it. */
static inline unsigned int k_cpusetsize(size_t size)
{
	return size > 0x100000 ? 0x100000 : (unsigned int)size;
}

#endif
