/* SPDX-License-Identifier: MIT */
/*
 * ring3.h: Linux system calls for programs without a C library, in one file to copy.
 *
 *	#define RING3_START
 *	#include "ring3.h"
 *
 *	int main(void)
 *	{
 *		sys_write(1, "hello\n", 6);
 *		return 0;
 *	}
 *
 *	gcc -nostdlib -static -ffreestanding hello.c -o hello
 *
 * If the program divides 64-bit integers on i386, or any integers on 32-bit ARM, add the option -lgcc
 * at the end of the command.
 *
 * SYS_NAME and __NR_NAME	the number of the system call NAME
 * raw_NAME(arguments)	is an inline function that executes the system call and returns the kernel's
 *			result. On failure, the result is -errno, a value from -4095 to -1. If
 *			sys_NAME returns a pointer, raw_NAME returns a long. An address may be
 *			negative as a long. An error is >= -4095UL as an unsigned long.
 * sys_NAME(arguments)	is an inline function that executes the system call. On failure, it sets
 *			errno and returns -1.
 * __syscallN(number, arguments)
 *			executes the trap instruction with N arguments and returns the kernel's
 *			result
 * errno, EPERM, ...	All source files of the program share one errno.
 *
 * The arguments, their order and their types are those of the kernel. They may differ from those of
 * the C function with the same name. The manual page NAME(2) describes the system call. This file
 * declares structures but does not define them. The kernel's headers <linux/...> and <asm/...>
 * define them.
 *
 * A program may define these macros in one of its source files, before the file includes ring3.h:
 *
 * RING3_START		ring3.h defines _start, where the program begins. _start calls the
 *			constructors and main(argc, argv, envp), and ends the process with the
 *			result of main. Link with -static, not with -static-pie, and compile without
 *			a stack protector. In C++ with clang and -ffreestanding, main must be extern
 *			"C".
 * RING3_MEMORY		ring3.h defines memcpy, memmove, memset, memcmp, bcmp and strlen. Compilers
 *			call these functions for code such as the copy of a structure. This macro is
 *			for C, not for C++.
 *
 * A program may define this macro in all of its source files:
 *
 * RING3_OWN_ERRNO	The program defines the function __errno_location(), and errno is
 *			*__errno_location(). A program with threads needs this macro. It is the
 *			default if <errno.h> is included before ring3.h.
 *
 * ring3-cc can compile a program that includes ring3.h. Then the program uses the errno of
 * libring3.a and the _start of crt1.o.
 *
 * Some system calls continue on another stack: a clone with a new stack, or the return from a
 * signal handler. The C function that executes such a system call cannot continue, because its
 * frame is on the old stack. For a child process that shares the stack of its parent, use vfork and
 * not clone, because the compiler does not know that clone returns twice.
 *
 * Licence: the numbers and the raw_ and sys_ functions are generated, and carry no licence. Use
 * them as you like. All other parts are written by hand. They are Copyright (c) 2026 The ring3
 * authors, under the MIT licence. The first line of this file is the only notice that copies need.
 */
#ifndef RING3_H
#define RING3_H

#ifndef __GNUC__
#error "ring3.h needs the inline assembly of gcc and clang"
#endif

#define __NEED_clockid_t
#define __NEED_gid_t
#define __NEED_key_t
#define __NEED_loff_t
#define __NEED_mode_t
#define __NEED_pid_t
#define __NEED_size_t
#define __NEED_ssize_t
#define __NEED_uid_t
#define __NEED_uint32_t
#define __NEED_uint64_t
#include <bits/alltypes.h>
#include <bits/decl.h>
#include <ring3/numbers.h>
#include <syscall_arch.h>

/*
 * With ring3-cc, programs are also linked with libring3.a. Then use the errno of libring3.a,
 * because functions such as read() set it.
 */
#ifdef __has_include
#if __has_include(<ring3/sys.h>)
#define __RING3_HAS_LIBRARY
#endif
#endif
#if (defined(errno) || defined(__RING3_HAS_LIBRARY)) && !defined(RING3_OWN_ERRNO)
#define RING3_OWN_ERRNO
#endif
#include <errno.h>

#ifndef RING3_OWN_ERRNO
__RING3_BEGIN_DECLS
extern int __ring3_errno __attribute__((__visibility__("hidden")));
__RING3_END_DECLS

/*
 * Defines the variable __ring3_errno in a comdat section. If several object files define it, the
 * linker keeps only one definition. If no function uses errno, the variable is not defined.
 */
__RING3_TRAP int *__ring3_errno_location(void)
{
	__asm__ __volatile__(
		".ifndef .L__ring3_errno\n"
		".pushsection .bss.__ring3_errno,\"awG\",%nobits,__ring3_errno,comdat\n"
		".balign 4\n"
		".weak __ring3_errno\n"
		".hidden __ring3_errno\n"
		".type __ring3_errno, %object\n"
		".size __ring3_errno, 4\n"
		"__ring3_errno:\n"
		".L__ring3_errno: .zero 4\n"
		".popsection\n"
		".endif\n");
	return &__ring3_errno;
}

#undef errno
#define errno (*__ring3_errno_location())
#endif

/*
 * Converts the kernel's result to the result of a C function. If the kernel's result is an error,
 * sets errno and returns -1. Otherwise returns the kernel's result.
 */
__RING3_TRAP long __ring3_result(long __answer)
{
	if ((unsigned long)__answer < -4095UL)
		return __answer;
	errno = (int)-__answer;
	return -1;
}

__RING3_BEGIN_DECLS

#include <ring3/calls.h>

#ifdef RING3_START
#include <single_start.h>

/*
 * With ring3-cc, the start file crt1.o defines _start too. Then the _start in this file is weak,
 * and the linker uses the _start of crt1.o.
 */
#ifdef __RING3_HAS_LIBRARY
#define __RING3_START_BINDING ".weak"
#else
#define __RING3_START_BINDING ".globl"
#endif
/* On some architectures instructions must be aligned. There <single_start.h> defines this macro. */
#ifndef __RING3_START_ALIGN
#define __RING3_START_ALIGN ""
#endif

/*
 * The linker defines the start and the end of the array of constructors. The array may be empty.
 * The declarations are weak so that the compiler does not assume that the two addresses differ.
 */
extern void (*const __init_array_start[])(int, char **, char **)
	__attribute__((__weak__, __visibility__("hidden")));
extern void (*const __init_array_end[])(int, char **, char **)
	__attribute__((__weak__, __visibility__("hidden")));

/*
 * Declares main under another C name and without parameters, for three reasons. The program may
 * declare main with other types. C++ forbids a call of main. Link-time optimization warns if two
 * declarations differ.
 */
#if defined(__clang__)
#define __RING3_KNOWS_C23 (__clang_major__ >= 15)
#else
#define __RING3_KNOWS_C23 (__GNUC__ >= 13)
#endif
/*
 * In C23, empty parentheses mean (void), as in C++. With -std=c2x, older gcc and clang also define
 * __STDC_VERSION__ as 202000, but give empty parentheses the old meaning.
 */
#if defined(__cplusplus) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202000L && __RING3_KNOWS_C23)
int __ring3_main(...) __asm__("main");
#define __RING3_CALLED_MAIN __ring3_main
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wstrict-prototypes"
int __ring3_main() __asm__("main");
#pragma GCC diagnostic pop
#define __RING3_CALLED_MAIN ((int (*)(int, char **, char **))__ring3_main)
#endif

/*
 * Calls main, and ends the process with the result of main. __stack points to the initial stack
 * from the kernel: argc, argv[0] ... NULL, envp[0] ... NULL, the auxiliary vector.
 */
__RING3_NORETURN __attribute__((__used__, __visibility__("hidden"))) void __ring3_start(long *);
__RING3_NORETURN void __ring3_start(long *__stack)
{
	int __argc = (int)*__stack;
	char **__argv = (char **)(__stack + 1), **__envp = __argv + __argc + 1;
	void (*const *__constructor)(int, char **, char **) = __init_array_start;

	/*
	 * The assembly code is inside a function, because outside of functions the compiler cannot
	 * adapt it to -masm=intel.
	 */
	__asm__ __volatile__(
		".ifndef _start\n"
		".pushsection .text._start,\"ax\",%%progbits\n"	/* _start is in its own section */
		__RING3_START_ALIGN
		__RING3_START_BINDING " _start\n"
		".type _start, %%function\n"
		"_start:\n"
		__RING3_START_CODE
		".size _start, . - _start\n"
		".popsection\n"
		".endif\n" : :);
	__ring3_prepare(__envp);
	for (; __constructor < __init_array_end; __constructor++)
		(*__constructor)(__argc, __argv, __envp);
	__RING3_EXIT(__RING3_CALLED_MAIN(__argc, __argv, __envp));
}

#endif

__RING3_END_DECLS

#ifdef RING3_MEMORY
#ifdef __cplusplus
#error "RING3_MEMORY is for C only"
#endif
#include <string.h>
#include <strings.h>

/*
 * The compiler adds calls of these functions late, for example for the copy of a structure. Before
 * that, link-time optimization could remove the functions, because nothing calls them yet. The
 * attribute `used` keeps them.
 */
__attribute__((__used__)) void *memcpy(void *, const void *, size_t);
__attribute__((__used__)) void *memmove(void *, const void *, size_t);
__attribute__((__used__)) void *memset(void *, int, size_t);
__attribute__((__used__)) int memcmp(const void *, const void *, size_t);
__attribute__((__used__)) int bcmp(const void *, const void *, size_t);
__attribute__((__used__)) size_t strlen(const char *);

#include "memcpy.c"
#include "memmove.c"
#include "memset.c"
#include "memcmp.c"
#include "bcmp.c"
#include "strlen.c"
#endif

#endif
