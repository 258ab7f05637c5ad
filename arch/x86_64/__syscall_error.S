/* SPDX-License-Identifier: MIT */
/* Where a stub goes whose call failed: from the kernel's answer in rax to errno and -1. */
#include "sysdep.h"

/* As src/errno/__syscall_error.c, which it replaces; C has no word for rax. Weak, as that one is. */
ENTRY __ask_errno_location, __syscall_error
	pushq	%rax			/* and the stack is aligned, as C wants it */
	.cfi_adjust_cfa_offset 8
	call	__errno_location
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	negl	%ecx
	movl	%ecx, (%rax)
	pushq	$-1			/* a byte less than to load it */
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	ret
END __ask_errno_location
