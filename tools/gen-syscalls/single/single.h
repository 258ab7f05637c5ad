/* SPDX-License-Identifier: MIT */
/*
 * ring3.h: Linux system calls for a program without a C library, in one file. To be copied.
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
 * and -lgcc at the end if it divides 64-bit integers on i386.
 *
 * SYS_NAME and __NR_NAME	the number of the system call NAME
 * raw_NAME(arguments)	makes the call, inline, and returns what the kernel answers: a value from
 *			-4095 to -1 is an error number with its sign turned round. Where sys_NAME
 *			returns a pointer this is a long; compare it as unsigned, for an address may
 *			look negative.
 * sys_NAME(arguments)	the same, but on failure sets errno and returns -1
 * __syscallN(number, arguments)
 *			the bare trap, for N arguments, with the kernel's answer
 * errno, EPERM, ...	one errno for all files of the program
 *
 * Arguments, order and types are the kernel's own, and may differ from those of the C function of
 * the name; page NAME in section 2 of the manual says what the call does. Structures are declared
 * only: the kernel's headers, <linux/...> and <asm/...>, define them.
 *
 * What a program may define before it includes this, in one of its files:
 *
 * RING3_START		_start, where the kernel begins the program: it calls the constructors and
 *			main(argc, argv, envp), and ends the process with what main returns. For
 *			programs linked with -static, not -static-pie, without a stack protector.
 *			For clang in C++ with -ffreestanding main must be extern "C".
 * RING3_MEMORY		memcpy, memmove, memset, memcmp, bcmp and strlen, which compilers call
 *			unasked, to copy a structure say. C only.
 *
 * and in all of them:
 *
 * RING3_OWN_ERRNO	errno is *__errno_location(), a function that the program defines, as one
 *			with threads does. So it is where an <errno.h> was included before this.
 *
 * ring3-cc compiles such a program too: errno is then the library's, and its _start is used.
 *
 * A call that goes on with another stack (a clone with a stack of its own, a return from a signal)
 * leaves behind the C function that it stands in. A child that shares this stack is for vfork to
 * make: of a clone the compiler does not know that it comes back twice.
 *
 * Licence: what is written by hand, which is all but the numbers and the raw_ and sys_ functions, is
 * Copyright (c) 2026 The ring3 authors, under the MIT licence, and the first line of this file is all
 * the notice that its copies need. The rest carries no licence: use it as you like.
 */
#ifndef RING3_H
#define RING3_H

#ifndef __GNUC__
#error "ring3.h takes the inline assembly of gcc and clang"
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

/* By ring3-cc the program has libring3.a too: the functions in it, as read(), set the same errno. */
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

/* The variable is once a program, and only if something makes use of it. */
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

/* Turns the kernel's answer into errno and the -1 that C expects, if it is an error. */
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

/* The _start of crt1.o goes before a weak one. */
#ifdef __RING3_HAS_LIBRARY
#define __RING3_START_BINDING ".weak"
#else
#define __RING3_START_BINDING ".globl"
#endif

/* The linker's: the constructors. Weak, so that the two may be one address. */
extern void (*const __init_array_start[])(int, char **, char **)
	__attribute__((__weak__, __visibility__("hidden")));
extern void (*const __init_array_end[])(int, char **, char **)
	__attribute__((__weak__, __visibility__("hidden")));

/*
 * main by another name and of no type in particular: the program declares it as it likes, C++ lets
 * nobody call it, and an optimizer that sees all files compares the declarations.
 */
#if defined(__clang__)
#define __RING3_KNOWS_C23 (__clang_major__ >= 15)
#else
#define __RING3_KNOWS_C23 (__GNUC__ >= 13)
#endif
/* From C23 on, which compilers before the last ones number 202000, empty parentheses are (void). */
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
 * The kernel hands over no register, only a stack: argc, argv[0] ... NULL, envp[0] ... NULL, the
 * auxiliary vector.
 */
__RING3_NORETURN __attribute__((__used__, __visibility__("hidden"))) void __ring3_start(long *);
__RING3_NORETURN void __ring3_start(long *__stack)
{
	int __argc = (int)*__stack;
	char **__argv = (char **)(__stack + 1), **__envp = __argv + __argc + 1;
	void (*const *__constructor)(int, char **, char **) = __init_array_start;

	/* In a function, because only there assembly can be right for -masm=intel too. */
	__asm__ __volatile__(
		".ifndef _start\n"
		".pushsection .text._start,\"ax\",@progbits\n"	/* not amid this function */
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
#error "RING3_MEMORY is for C"
#endif
#include <string.h>
#include <strings.h>

/* The compiler's own calls of them come late, when an optimizer may have dropped what nobody used. */
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
