/* SPDX-License-Identifier: MIT */
/* sys_clone: if the child has its own stack, this function's return address is not on it. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * Such a child continues at the address on top of its stack, as on x86_64, where the stub's ret
 * does this. The trap must be `int $0x80`: __kernel_vsyscall would first pop registers from the new
 * stack.
 */
ENTRY __sys_clone, sys_clone
	PUSHARGS 5
	DOARGS	5
	movl	$SYS_clone, %eax
	int	$0x80
	testl	%eax, %eax
	jnz	1f
	jecxz	1f			/* ecx still holds the second argument, the stack */
	ret
1:	POPARGS	5
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_clone
