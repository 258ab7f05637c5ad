/* SPDX-License-Identifier: MIT */
/*
 * readable, writable: check that ring3 can read or write an object to which the program has passed
 * a pointer.
 */
#ifndef RING3_REACHABLE_H
#define RING3_REACHABLE_H

#include <stddef.h>

/*
 * If a program passes an invalid pointer to a system call, the call fails with EFAULT. Some
 * functions of ring3 access the object themselves. These functions must also fail with EFAULT. So
 * they let the kernel test the object: __readable and __writable execute a system call that
 * accesses it.
 *
 * __readable(object, size), __writable(object, size): return 1 if the kernel can access all size
 * bytes of the object, otherwise 0. size must not be 0. __readable changes nothing. __writable
 * overwrites parts of the object. So a function calls __writable after its own system call has
 * succeeded, just before it writes the result to the object.
 */
int __readable(const void *object, size_t size);
int __writable(void *object, size_t size);

/*
 * same_page(object, size, accessible): true if the whole object is in the page (4096 bytes) to
 * which the pointer `accessible` points.
 */
static inline int same_page(const void *object, size_t size, void *accessible)
{
	unsigned long page = (unsigned long)accessible & -4096ul;

	return size <= 4096 && (unsigned long)object - page <= 4096 - size;
}

/*
 * readable(object, size, accessible), writable(object, size, accessible): do what __readable and
 * __writable do. `accessible` is a pointer to memory that the caller can access. If the object is
 * in the same page as this memory, the functions need no system call, because the whole page is
 * accessible.
 *
 * `accessible` usually points to a local variable, because the object is often on the stack, too.
 * The type of `accessible` is not const void *. With const, clang 21 would warn if the local
 * variable is not initialized.
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
