/* SPDX-License-Identifier: MIT */
/* Replaces src/errno/__errno_location.c, as C cannot read rax, the argument of __syscall_error. */
#include "sysdep.h"

	.local	error
	.comm	error, 4, 4

/* int *__errno_location(void) */
ENTRY __errno_location
	leaq	error(%rip), %rax
	ret
END __errno_location

/* Replaces the weak __syscall_error of __syscall_error.S. This one sets errno without a call. */
ENTRY __syscall_error
	negl	%eax
	movl	%eax, error(%rip)
	orq	$-1, %rax
	ret
END __syscall_error
