/* SPDX-License-Identifier: MIT */
/*
 * readable, writable: check that an object of the program can be accessed. A function of ring3
 * calls them before it accesses such an object itself.
 */
#ifndef RING3_REACHABLE_H
#define RING3_REACHABLE_H

#include <stddef.h>

/*
 * If a program passes an invalid pointer to a system call, the call fails with EFAULT. A function
 * of ring3 that accesses the object itself must also fail with EFAULT. So it first tests the object
 * with a harmless system call.
 *
 * __readable(object, size), __writable(object, size): return 1 if the kernel can access all size
 * bytes of the object, otherwise 0. size must not be 0. __writable overwrites parts of the object.
 * So call it after the function's own system call has succeeded, just before writing the result.
 */
int __readable(const void *object, size_t size);
int __writable(void *object, size_t size);

/*
 * same_page(object, size, accessible): true if the object is in the same page (4096 bytes) as
 * `accessible`.
 */
static inline int same_page(const void *object, size_t size, void *accessible)
{
	unsigned long page = (unsigned long)accessible & -4096ul;

	return size <= 4096 && (unsigned long)object - page <= 4096 - size;
}

/*
 * readable(object, size, accessible), writable(object, size, accessible): do what __readable and
 * __writable do, but need no system call if the object is in the same page as `accessible`. The
 * caller knows that it can access `accessible`, so it can access the whole page.
 *
 * `accessible` usually points to a local variable, because the object is often on the stack, too.
 * `accessible` is not a pointer to const. Otherwise clang 21 would warn if the variable is not
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
