/* SPDX-License-Identifier: MIT */
/* exit(3): the destructors, last first, and the end of the process. There is no atexit. */
#include <stddef.h>
#include <stdlib.h>
#include <ring3/sys.h>

/* The linker's names for the ends of the table of destructors. */
extern void (*const __fini_array_start[])(void);
extern void (*const __fini_array_end[])(void);

void exit(int status)
{
	ptrdiff_t n = __fini_array_end - __fini_array_start;

	while (n-- > 0)
		__fini_array_start[n]();
	sys_exit_group(status);
}
