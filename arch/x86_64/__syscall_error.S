/* SPDX-License-Identifier: MIT */
/* __syscall_error: stubs jump here after an error, with -errno in rax. Sets errno and returns -1. */
#include "sysdep.h"

/* In assembly, as C cannot read rax. src/errno/__syscall_error.c says why the name is weak. */
ENTRY __ask_errno_location, __syscall_error
	pushq	%rax			/* saves the negative error number; aligns the stack for the call */
	.cfi_adjust_cfa_offset 8
	call	__errno_location
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	negl	%ecx
	movl	%ecx, (%rax)
	pushq	$-1			/* push and pop have 3 bytes, mov has 7 */
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	ret
END __ask_errno_location
