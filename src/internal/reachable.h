/* SPDX-License-Identifier: MIT */
/*
 * readable, writable: check that a caller's object can be accessed, before a function accesses it
 * itself.
 */
#ifndef RING3_REACHABLE_H
#define RING3_REACHABLE_H

#include <stddef.h>

/*
 * If a program passes a bad pointer, system calls fail with EFAULT. A function that accesses the
 * object itself first makes a system call that only reads or only writes there, as a test.
 *
 * __readable(object, size), __writable(object, size): true if the kernel can access the whole
 * object; size is not 0. __writable overwrites parts of the object, so call it only after the
 * system call succeeded, just before writing the result.
 */
int __readable(const void *object, size_t size);
int __writable(void *object, size_t size);

/* same_page(object, size, accessible): true if the object lies in the same 4096-byte page as `accessible`. */
static inline int same_page(const void *object, size_t size, void *accessible)
{
	unsigned long page = (unsigned long)accessible & -4096ul;

	return size <= 4096 && (unsigned long)object - page <= 4096 - size;
}

/*
 * readable(object, size, accessible), writable(object, size, accessible): the same checks. They
 * cost nothing if the object lies in the page of `accessible`, an address that the function may
 * access: pages are the unit of protection. `accessible` is usually a local variable, because the
 * caller's object is often on the stack too. The pointer is not const, because clang 21 warns if an
 * uninitialized variable is passed as const.
 */
static inline int readable(const void *object, size_t size, void *accessible)
{
	return same_page(object, size, accessible) || __readable(object, size);
}

static inline int writable(void *object, size_t size, void *accessible)
{
	return same_page(object, size, accessible) || __writable(object, size);
}

#endif
