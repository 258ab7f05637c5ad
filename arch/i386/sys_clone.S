/* SPDX-License-Identifier: MIT */
/* sys_clone: the child of a clone with a stack of its own has nothing of this one to come back by. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * Such a child goes on at the address that lies on top of its stack, as on x86_64, where that is
 * what the stub's ret does. __kernel_vsyscall would pop registers from the new stack first.
 */
ENTRY __sys_clone, sys_clone
	PUSHARGS 5
	DOARGS	5
	movl	$SYS_clone, %eax
	int	$0x80
	testl	%eax, %eax
	jnz	1f
	jecxz	1f			/* ecx is still the second argument, the stack */
	ret
1:	POPARGS	5
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_clone
