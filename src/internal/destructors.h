/* SPDX-License-Identifier: MIT */
/* run_destructors: calls the program's destructors, which the linker lists in .fini_array. */
#ifndef RING3_DESTRUCTORS_H
#define RING3_DESTRUCTORS_H

#include <stddef.h>

/* The start and the end of .fini_array; the linker defines both symbols. */
extern void (*const __fini_array_start[])(void);
extern void (*const __fini_array_end[])(void);

/* run_destructors(): calls the destructors from the last to the first. */
static inline void run_destructors(void)
{
	ptrdiff_t n = __fini_array_end - __fini_array_start;

	while (n-- > 0)
		__fini_array_start[n]();
}

#endif
