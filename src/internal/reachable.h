/* SPDX-License-Identifier: MIT */
/*
 * readable, writable: check that an object of the caller can be accessed. A function that accesses the object itself
 * calls them first.
 */
#ifndef RING3_REACHABLE_H
#define RING3_REACHABLE_H

#include <stddef.h>

/*
 * System calls fail with EFAULT if the program passes an invalid pointer. A function that accesses the object itself must
 * also fail with EFAULT. So it first tests the object with a harmless system call.
 *
 * __readable(object, size), __writable(object, size): return 1 if the kernel can access all size bytes of the object,
 * otherwise 0. size is not 0. __writable overwrites parts of the object: call it after the function's system call
 * succeeded, just before writing the result.
 */
int __readable(const void *object, size_t size);
int __writable(void *object, size_t size);

/* same_page(object, size, accessible): true if the object is in the same 4096 bytes (page) as `accessible`. */
static inline int same_page(const void *object, size_t size, void *accessible)
{
	unsigned long page = (unsigned long)accessible & -4096ul;

	return size <= 4096 && (unsigned long)object - page <= 4096 - size;
}

/*
 * readable(object, size, accessible), writable(object, size, accessible): make the same checks, but
 * without a system call if the object is in the page of `accessible`. The function can access
 * `accessible`, therefore the whole page. It is usually a local variable, because the object is often on
 * the stack too. It is not a pointer to const, because clang 21 warns if the variable is not
 * initialized.
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
