/* SPDX-License-Identifier: MIT */
/* readable, writable: what a function asks of a caller's object before it looks or writes there itself. */
#ifndef RING3_REACHABLE_H
#define RING3_REACHABLE_H

#include <stddef.h>

/*
 * A bad pointer given to the kernel is EFAULT; so it is here too, and no fault. Best is what lets the kernel
 * have the caller's pointer. Where the library must follow it, it asks the kernel first: by a call that
 * does nothing but read there, or nothing but write.
 *
 * __readable(object, size), __writable(object, size): whether the kernel finds all of it; size is not 0.
 * __writable overwrites parts of the object (and nothing else), so it is asked last: when the call has
 * succeeded, and all of the object is about to be written. Then its EFAULT comes where the kernel's would.
 */
int __readable(const void *object, size_t size);
int __writable(void *object, size_t size);

/* beside(object, size, known): whether all of it lies in the page of known, which has 4096 bytes or more. */
static inline int beside(const void *object, size_t size, const void *known)
{
	unsigned long page = (unsigned long)known & -4096ul;

	return size <= 4096 && (unsigned long)object - page <= 4096 - size;
}

/*
 * readable(object, size, known), writable(object, size, known): the same, and at no cost where known
 * answers it: an address that the function writes to anyhow, or that the kernel has just written to. What
 * the processor allows it allows to a page: an object in the same one is as good. Mostly known is a local
 * variable, for the caller's object is one too, and near.
 */
static inline int readable(const void *object, size_t size, const void *known)
{
	return beside(object, size, known) || __readable(object, size);
}

static inline int writable(void *object, size_t size, const void *known)
{
	return beside(object, size, known) || __writable(object, size);
}

#endif
