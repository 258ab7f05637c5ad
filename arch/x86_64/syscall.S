/* SPDX-License-Identifier: MIT */
/*
 * long syscall(long number, ...): makes system call `number`, with up to six one-word arguments.
 */
#include "sysdep.h"

/*
 * The number is argument 1 of this function. So argument n of the kernel is argument n + 1 in C:
 *
 *	C		rdi	rsi	rdx	rcx	r8	r9	8(%rsp)
 *	kernel		rax	rdi	rsi	rdx	r10	r8	r9
 */
ENTRY syscall
	movq	%rdi, %rax
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	movq	%r8, %r10
	movq	%r9, %r8
	movq	8(%rsp), %r9
	syscall
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END syscall
