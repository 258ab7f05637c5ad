/* SPDX-License-Identifier: MIT */
/*
 * run_destructors: calls the program's destructors. The linker puts pointers to the destructors
 * into the section .fini_array.
 */
#ifndef RING3_DESTRUCTORS_H
#define RING3_DESTRUCTORS_H

#include <stddef.h>

/*
 * The linker defines these two symbols. They are the start and the end of the section .fini_array.
 */
extern void (*const __fini_array_start[])(void);
extern void (*const __fini_array_end[])(void);

/* run_destructors(): calls all destructors, the last one first. */
static inline void run_destructors(void)
{
	ptrdiff_t n = __fini_array_end - __fini_array_start;

	while (n-- > 0)
		__fini_array_start[n]();
}

#endif
