/* SPDX-License-Identifier: MIT */
/*
 * <stdlib.h>: exit, _Exit and abort, which end the process, and atexit. ring3 does not have the
 * other library functions of <stdlib.h>.
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
 * exit(3): runs the functions registered with atexit, then the program's destructors. Then exit
 * ends the process. The exit status is status & 0xff. exit runs the destructors even in a program
 * without ring3's start-up code crt1.o. If main returns, the destructors run only if the program
 * was linked by ring3's linker wrapper or with the option -Wl,-u,__ring3_return_from_main. See
 * ring3(3).
 */
__RING3_NORETURN void exit(int __status);

/*
 * atexit(3): registers a function that exit calls. exit calls the registered functions in reverse
 * order, and then the destructors. Returns 0, or -1 if there is no memory. The first 32 calls of
 * atexit never fail.
 */
int atexit(void (*__function)(void));

/* _Exit(2): ends the process and runs no destructors. It is the same function as _exit(2). */
__RING3_NORETURN void _Exit(int __status);

/*
 * malloc(3), free(3): ring3 declares these functions but does not define them. The compiler's
 * header <immintrin.h> includes <mm_malloc.h>, and <mm_malloc.h> needs the declarations. A program
 * that calls malloc must define malloc.
 */
void *malloc(size_t __size);
void free(void *__ptr);

/*
 * abort(3): ends the process with SIGABRT, even if SIGABRT is blocked or ignored. The process
 * continues only if a handler of SIGABRT calls longjmp.
 */
__RING3_NORETURN void abort(void);

__RING3_END_DECLS

#endif
