/* SPDX-License-Identifier: MIT */
/* clone(2): creates a process or thread that runs fn(arg) on the given stack. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * int clone(int (*fn)(void *), void *stack, int flags, void *arg, pid_t *parent_tid, void *tls,
 * pid_t *child_tid)
 *
 * The parent aligns the address `stack` and stores fn and arg below it. The child loads both.
 */
ENTRY clone
	testq	%rdi, %rdi
	jz	2f
	testq	%rsi, %rsi
	jz	2f
	andq	$-16, %rsi
	subq	$16, %rsi
	movq	%rdi, (%rsi)
	movq	%rcx, 8(%rsi)
	movl	%edx, %edi
	movq	%r8, %rdx
	movq	%r9, %r8
	movq	8(%rsp), %r10
	ENTER_KERNEL $SYS_clone
	testq	%rax, %rax
	jz	1f
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
2:	movq	$-EINVAL, %rax
	jmp	SYSCALL_ERROR_LABEL

1:	.cfi_undefined rip		/* the child has no caller, so a backtrace ends here */
	xorl	%ebp, %ebp
	popq	%rax
	popq	%rdi
	call	*%rax
	movl	%eax, %edi
	ENTER_KERNEL $SYS_exit
	hlt
END clone
