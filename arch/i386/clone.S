/* SPDX-License-Identifier: MIT */
/* clone(2): creates a process or thread that runs fn(arg) on the given stack. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * int clone(int (*fn)(void *), void *stack, int flags, void *arg, pid_t *parent_tid, void *tls,
 * pid_t *child_tid)
 *
 * Stores fn and arg on the child's stack. The child pops fn. Then arg is on top, as fn's argument.
 * __kernel_vsyscall, the fast entry, would pop registers from the new stack. So use `int $0x80`.
 */
ENTRY clone
	movl	.Lpushed+4(%esp), %eax
	movl	.Lpushed+8(%esp), %ecx
	testl	%eax, %eax
	jz	2f
	jecxz	2f
	andl	$-16, %ecx
	subl	$20, %ecx
	movl	%eax, (%ecx)
	movl	.Lpushed+16(%esp), %eax
	movl	%eax, 4(%ecx)
	PUSHARGS 5
	movl	.Lpushed+12(%esp), %ebx
	movl	.Lpushed+20(%esp), %edx
	movl	.Lpushed+24(%esp), %esi
	movl	.Lpushed+28(%esp), %edi
	movl	$SYS_clone, %eax
	int	$0x80
	testl	%eax, %eax
	jz	1f
	POPARGS	5
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
2:	movl	$-EINVAL, %eax
	jmp	SYSCALL_ERROR_LABEL

1:	.cfi_undefined eip		/* the child has no caller, so a backtrace ends here */
	xorl	%ebp, %ebp
	popl	%eax
	call	*%eax
	movl	%eax, %ebx
	movl	$SYS_exit, %eax
	int	$0x80
	hlt
END clone
