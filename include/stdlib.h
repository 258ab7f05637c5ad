/* SPDX-License-Identifier: MIT */
/* <stdlib.h>: the ends of a process. All else that ISO C has here is section 3's, and not ring3's. */
#ifndef _STDLIB_H
#define _STDLIB_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_NULL
#define __NEED_size_t
#include <bits/alltypes.h>

#define EXIT_SUCCESS	0
#define EXIT_FAILURE	1

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <bits/wait.h>
#endif

__RING3_BEGIN_DECLS

/*
 * exit(3): runs the destructors, last first, and ends the process with the low 8 bits of status.
 * Needs no crt1.o. A return from main runs them too: ring3(3) says how the program must be linked.
 */
__RING3_NORETURN void exit(int __status);

/*
 * atexit(3): has exit call function, before the destructors and before what was registered earlier. Returns 0, or -1
 * if there is no memory for more than the first 32. A return from main is as for exit.
 */
int atexit(void (*__function)(void));

/* _Exit(2): _exit(2): ends the process without them. */
__RING3_NORETURN void _Exit(int __status);

/*
 * malloc(3), free(3): ring3 has none, and a program that calls them defines them. They are declared for the compiler's
 * <mm_malloc.h>, which <immintrin.h> includes. malloc: returns size bytes, or NULL. free: gives them up.
 */
void *malloc(size_t __size);
void free(void *__ptr);

/* abort(3): ends the process by SIGABRT, be it blocked or ignored; a handler may jump away. */
__RING3_NORETURN void abort(void);

__RING3_END_DECLS

#endif
