/* SPDX-License-Identifier: MIT */
/* errno: where it lives, and the shortest way there from rax. A program with threads has its own, and this member stays out. */
#include "sysdep.h"

	.local	error
	.comm	error, 4, 4

/* int *__errno_location(void) */
ENTRY __errno_location
	leaq	error(%rip), %rax
	ret
END __errno_location

/* Where a stub goes whose call failed, instead of the weak one in __syscall_error.S. */
ENTRY __syscall_error
	negl	%eax
	movl	%eax, error(%rip)
	orq	$-1, %rax
	ret
END __syscall_error
