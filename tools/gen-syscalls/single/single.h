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
 * Add -lgcc at the end if the program divides 64-bit integers on i386.
 *
 * SYS_NAME and __NR_NAME	the number of the system call NAME
 * raw_NAME(arguments)	makes the call inline and returns the kernel's result: -errno (a value from
 *			-4095 to -1) on failure. If sys_NAME returns a pointer, raw_NAME returns a
 *			long. Compare it as unsigned, because an address may be negative as a long.
 * sys_NAME(arguments)	makes the call inline; on failure sets errno and returns -1
 * __syscallN(number, arguments)
 *			the bare trap with N arguments; returns the kernel's result
 * errno, EPERM, ...	one errno for all files of the program
 *
 * The arguments, their order and their types are the kernel's, and may differ from those of the C
 * function with this name. NAME(2) in the manual describes the call. Structures are only declared:
 * the kernel's headers, <linux/...> and <asm/...>, define them.
 *
 * A program may define these macros in one of its files, before it includes ring3.h:
 *
 * RING3_START		defines _start, where the program begins: it calls the constructors and
 *			main(argc, argv, envp), and ends the process with main's result. Only for
 *			programs linked with -static, not -static-pie, without a stack protector.
 *			In C++ with clang and -ffreestanding, main must be extern "C".
 * RING3_MEMORY		defines memcpy, memmove, memset, memcmp, bcmp and strlen. Compilers call them
 *			for code such as the copy of a structure. C only.
 *
 * and this macro in all of its files:
 *
 * RING3_OWN_ERRNO	errno is *__errno_location(), a function that the program defines, for
 *			example for threads. The default if <errno.h> was included before ring3.h.
 *
 * ring3-cc can compile such a program too: then errno is libring3.a's, and _start is crt1.o's.
 *
 * If a call continues on another stack (a clone with a new stack, a return from a signal), the C
 * function that made the call cannot go on there: its frame is on the old stack. For a child that
 * shares the stack use vfork: the compiler does not know that clone returns twice.
 *
 * Licence: the parts written by hand, all but the numbers and the raw_ and sys_ functions, are
 * Copyright (c) 2026 The ring3 authors, under the MIT licence; the first line of this file is the only
 * notice that copies need. The other parts carry no licence: use them as you like.
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

/* With ring3-cc, libring3.a is linked too: use its errno, which its functions, such as read(), set. */
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

/* Defines __ring3_errno in a comdat section: once for the program, and only if a function uses it. */
__RING3_TRAP int *__ring3_errno_location(void)
{
	__asm__ __volatile__(
		".ifndef .L__ring3_errno\n"
		".pushsection .bss.__ring3_errno,\"awG\",@nobits,__ring3_errno,comdat\n"
		".balign 4\n"
		".weak __ring3_errno\n"
		".hidden __ring3_errno\n"
		".type __ring3_errno, @object\n"
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

/* If the kernel's result is an error, sets errno and returns -1. Else returns the result. */
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

/* Weak with ring3-cc: crt1.o also has a _start, which then replaces this one. */
#ifdef __RING3_HAS_LIBRARY
#define __RING3_START_BINDING ".weak"
#else
#define __RING3_START_BINDING ".globl"
#endif

/* The array of constructors, by the linker. Weak, because the two addresses may be equal. */
extern void (*const __init_array_start[])(int, char **, char **)
	__attribute__((__weak__, __visibility__("hidden")));
extern void (*const __init_array_end[])(int, char **, char **)
	__attribute__((__weak__, __visibility__("hidden")));

/*
 * Calls main under another C name, declared without parameters. Reasons: the program may declare main
 * with other types, C++ forbids a call of main, and link-time optimization compares declarations.
 */
#if defined(__clang__)
#define __RING3_KNOWS_C23 (__clang_major__ >= 15)
#else
#define __RING3_KNOWS_C23 (__GNUC__ >= 13)
#endif
/* Since C23 (__STDC_VERSION__ is 202000 in older compilers), empty parentheses mean (void). */
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
 * Calls main. __stack: the stack as the kernel made it: argc, argv[0] ... NULL, envp[0] ... NULL, the
 * auxiliary vector.
 */
__RING3_NORETURN __attribute__((__used__, __visibility__("hidden"))) void __ring3_start(long *);
__RING3_NORETURN void __ring3_start(long *__stack)
{
	int __argc = (int)*__stack;
	char **__argv = (char **)(__stack + 1), **__envp = __argv + __argc + 1;
	void (*const *__constructor)(int, char **, char **) = __init_array_start;

	/* Inside a function, because only there the compiler can adapt the assembly to -masm=intel. */
	__asm__ __volatile__(
		".ifndef _start\n"
		".pushsection .text._start,\"ax\",@progbits\n"	/* not inside this function */
		__RING3_START_BINDING " _start\n"
		".type _start, @function\n"
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

/* `used`, because an optimizer may drop them before the compiler adds its own calls of them. */
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
