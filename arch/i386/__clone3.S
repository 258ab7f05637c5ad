/* SPDX-License-Identifier: MIT */
/* __clone3: calls clone3(2). The child runs fn(arg) on the stack that cl_args describes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * int __clone3(struct clone_args *cl_args, size_t size, int (*fn)(void *), void *arg)
 *
 * The child starts with the parent's registers: edx holds fn, esi holds arg. The vDSO's fast entry
 * (__kernel_vsyscall) would pop registers from the new stack. So the code uses `int $0x80`.
 */
ENTRY __clone3
	movl	.Lpushed+4(%esp), %ecx
	jecxz	2f
	movl	.Lpushed+12(%esp), %ecx
	jecxz	2f
	PUSHARGS 4
	DOARGS	4
	movl	$SYS_clone3, %eax
	int	$0x80
	testl	%eax, %eax
	jz	1f
	POPARGS	4
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
2:	movl	$-EINVAL, %eax
	jmp	SYSCALL_ERROR_LABEL

1:	.cfi_undefined eip		/* the child has no caller, so a backtrace ends here */
	xorl	%ebp, %ebp
	andl	$-16, %esp
	subl	$12, %esp
	pushl	%esi
	call	*%edx
	movl	%eax, %ebx
	movl	$SYS_exit, %eax
	int	$0x80
	hlt
END __clone3
