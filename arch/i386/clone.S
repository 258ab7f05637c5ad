/* SPDX-License-Identifier: MIT */
/* clone(2): a child that runs fn(arg) on a stack of its own. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * int clone(int (*fn)(void *), void *stack, int flags, void *arg,
 *           pid_t *parent_tid, void *tls, pid_t *child_tid)
 *
 * fn and arg wait for the child on its stack: popping fn leaves the stack aligned, and arg on top,
 * where fn looks for it. It must be `int $0x80`: __kernel_vsyscall would return on the new stack.
 */
FUNCTION clone
	movl	ARGUMENT(1), %eax
	movl	ARGUMENT(2), %ecx
	testl	%eax, %eax
	jz	2f
	jecxz	2f
	andl	$-16, %ecx
	subl	$20, %ecx
	movl	%eax, (%ecx)
	movl	ARGUMENT(4), %eax
	movl	%eax, 4(%ecx)
	PUSHARGS 5
	movl	ARGUMENT(3), %ebx
	movl	ARGUMENT(5), %edx
	movl	ARGUMENT(6), %esi
	movl	ARGUMENT(7), %edi
	movl	$SYS_clone, %eax
	int	$0x80
	testl	%eax, %eax
	jz	1f
	POPARGS	5
	RETURN_OR_ERROR
2:	movl	$-EINVAL, %eax
	SYSCALL_ERROR_LABEL jmp

1:	.cfi_undefined eip		/* the child: nobody called it */
	xorl	%ebp, %ebp
	popl	%eax
	call	*%eax
	movl	%eax, %ebx
	movl	$SYS_exit, %eax
	int	$0x80
	hlt
END clone
