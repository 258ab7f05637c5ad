/* SPDX-License-Identifier: MIT */
/*
 * <stdlib.h>: functions that end a process. The rest of ISO C's <stdlib.h> is section 3 and not in
 * ring3.
 */
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
 * exit(3): runs the destructors in reverse order and ends the process; status & 0xff is the exit
 * status. Works without crt1.o. A return from main runs them too if the program is linked as
 * ring3(3) says.
 */
__RING3_NORETURN void exit(int __status);

/*
 * atexit(3): registers function. exit calls it before the destructors and before functions that
 * were registered earlier. Returns 0, or -1 if there is no memory for more than 32 functions. For a
 * return from main see exit.
 */
int atexit(void (*__function)(void));

/* _Exit(2), the same as _exit(2): ends the process without running destructors. */
__RING3_NORETURN void _Exit(int __status);

/*
 * malloc(3), free(3): not in ring3; a program that calls them must define them. They are declared
 * because the compiler's <mm_malloc.h>, which <immintrin.h> includes, needs the prototypes.
 */
void *malloc(size_t __size);
void free(void *__ptr);

/*
 * abort(3): ends the process by SIGABRT, even if SIGABRT is blocked or ignored. A handler of
 * SIGABRT may jump out.
 */
__RING3_NORETURN void abort(void);

__RING3_END_DECLS

#endif
