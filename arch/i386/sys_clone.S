/* SPDX-License-Identifier: MIT */
/* sys_clone: the stub of clone(2). It handles a child whose own stack lacks the return address. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * A child with its own stack returns to the address on top of that stack. On x86_64 the stub's ret
 * does the same. The system call must use `int $0x80`: __kernel_vsyscall would first pop registers
 * from the new stack.
 */
ENTRY __sys_clone, sys_clone
	PUSHARGS 5
	DOARGS	5
	movl	$SYS_clone, %eax
	int	$0x80
	testl	%eax, %eax
	jnz	1f
	jecxz	1f			/* ecx (argument 2) is 0: the child shares this stack */
	ret
1:	POPARGS	5
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_clone
