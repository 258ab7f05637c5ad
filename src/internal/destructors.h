/* SPDX-License-Identifier: MIT */
/* The program's destructors: the linker's table of them. */
#ifndef RING3_DESTRUCTORS_H
#define RING3_DESTRUCTORS_H

#include <stddef.h>

/* The linker's names for its ends. */
extern void (*const __fini_array_start[])(void);
extern void (*const __fini_array_end[])(void);

/* run_destructors(): each of them, the last first. */
static inline void run_destructors(void)
{
	ptrdiff_t n = __fini_array_end - __fini_array_start;

	while (n-- > 0)
		__fini_array_start[n]();
}

#endif
