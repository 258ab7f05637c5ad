/* SPDX-License-Identifier: MIT */
/* run_destructors: calls the functions in the linker's table of destructors (.fini_array). */
#ifndef RING3_DESTRUCTORS_H
#define RING3_DESTRUCTORS_H

#include <stddef.h>

/* Start and end of the table, defined by the linker. */
extern void (*const __fini_array_start[])(void);
extern void (*const __fini_array_end[])(void);

/* run_destructors(): calls the destructors in reverse order. */
static inline void run_destructors(void)
{
	ptrdiff_t n = __fini_array_end - __fini_array_start;

	while (n-- > 0)
		__fini_array_start[n]();
}

#endif
