/* SPDX-License-Identifier: MIT */
/*
 * <stdlib.h>: exit, _Exit and abort, which end the process, and atexit. ring3 does not have the
 * other functions of <stdlib.h> (section 3 of the manual).
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
 * exit(3): runs the destructors in reverse order and ends the process with the exit status status &
 * 0xff. It works without crt1.o. ring3(3) describes how to link a program so that returning from
 * main runs the destructors too.
 */
__RING3_NORETURN void exit(int __status);

/*
 * atexit(3): registers function. exit calls the registered functions in reverse order, before the
 * destructors; exit's comment says what a return from main does. Returns 0, or -1 if no memory is
 * left. The first 32 calls never fail.
 */
int atexit(void (*__function)(void));

/* _Exit(2): the same as _exit(2). Ends the process and runs no destructors. */
__RING3_NORETURN void _Exit(int __status);

/*
 * malloc(3), free(3): ring3 does not define them, only the program can. They are declared because
 * the compiler's header <mm_malloc.h>, which <immintrin.h> includes, uses them.
 */
void *malloc(size_t __size);
void free(void *__ptr);

/*
 * abort(3): ends the process with SIGABRT, even if SIGABRT is blocked or ignored. Only a handler of
 * SIGABRT that leaves with longjmp prevents this.
 */
__RING3_NORETURN void abort(void);

__RING3_END_DECLS

#endif
