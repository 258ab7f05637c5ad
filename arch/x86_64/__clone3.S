/* SPDX-License-Identifier: MIT */
/* __clone3: calls clone3(2). The child runs fn(arg) on the stack that cl_args describes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * int __clone3(struct clone_args *cl_args, size_t size, int (*fn)(void *), void *arg)
 *
 * The child gets the parent's registers: fn in rdx, arg in r8, because `syscall` overwrites rcx.
 */
ENTRY __clone3
	testq	%rdi, %rdi
	jz	2f
	testq	%rdx, %rdx
	jz	2f
	movq	%rcx, %r8
	ENTER_KERNEL $SYS_clone3
	testq	%rax, %rax
	jz	1f
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
2:	movq	$-EINVAL, %rax
	jmp	SYSCALL_ERROR_LABEL

1:	.cfi_undefined rip		/* the child has no caller, so a backtrace ends here */
	xorl	%ebp, %ebp
	andq	$-16, %rsp
	movq	%r8, %rdi
	call	*%rdx
	movl	%eax, %edi
	ENTER_KERNEL $SYS_exit
	hlt
END __clone3
