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

/* same_page(object, size, ours): whether all of it lies in the page of ours; a page has 4096 bytes or more. */
static inline int same_page(const void *object, size_t size, void *ours)
{
	unsigned long page = (unsigned long)ours & -4096ul;

	return size <= 4096 && (unsigned long)object - page <= 4096 - size;
}

/*
 * readable(object, size, ours), writable(object, size, ours): the same, and at no cost where ours
 * answers it: an address that the function writes to anyhow, or that the kernel has just written to. What
 * the processor allows it allows to a page: an object in the same one is as good. Mostly ours is a local
 * variable, for the caller's object is one too, and near. It is no const: clang 21 warns of a variable without
 * a value that is given as one.
 */
static inline int readable(const void *object, size_t size, void *ours)
{
	return same_page(object, size, ours) || __readable(object, size);
}

static inline int writable(void *object, size_t size, void *ours)
{
	return same_page(object, size, ours) || __writable(object, size);
}

#endif
