/* SPDX-License-Identifier: MIT */
/* int_size: the size of a buffer for a call that takes an int, and would take what is more for less, or for negative. */
#ifndef RING3_INT_SIZE_H
#define RING3_INT_SIZE_H

#include <limits.h>
#include <stddef.h>

static inline int int_size(size_t size)
{
	return size > INT_MAX ? INT_MAX : (int)size;
}

#endif
