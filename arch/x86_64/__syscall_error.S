/* SPDX-License-Identifier: MIT */
/* Where a stub goes whose call failed: from the kernel's answer in rax to errno and -1. */
#include "sysdep.h"

/*
 * It asks where errno is, for a program with threads has its own __errno_location. A program without
 * has ring3's, and with it (errno.S) a __syscall_error that need not ask: there this one, being weak,
 * gives way. The archive has errno.S right after this, so a linker that looks for __syscall_error comes
 * here first, and there by the call below, or not at all.
 */
FUNCTION __syscall_error, weak
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
END __syscall_error
