/* SPDX-License-Identifier: MIT */
/* errno: where it lives, and the shortest way there. A program with threads has its own, and this member stays out. */
#include "sysdep.h"

	.local	error
	.comm	error, 4, 4

/*
 * int *__errno_location(void)
 *
 * In a program that may be loaded anywhere it is found by its distance from here. A compiler would go by
 * way of a global offset table, 12 bytes of data for every program.
 */
FUNCTION __errno_location
#ifdef __PIC__
	WHERE	%eax
	addl	$error - 1b, %eax
#else
	movl	$error, %eax
#endif
	ret
END __errno_location

/* Where a stub goes whose call failed, instead of the weak one in __syscall_error.S. */
FUNCTION __syscall_error
	negl	%eax
#ifdef __PIC__
	WHERE	%ecx
	movl	%eax, error - 1b(%ecx)
#else
	movl	%eax, error
#endif
	orl	$-1, %eax
	ret
END __syscall_error
