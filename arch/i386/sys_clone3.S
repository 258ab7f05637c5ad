/* SPDX-License-Identifier: MIT */
/* sys_clone3: like sys_clone, but the child's stack is given in a structure. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The child compares esp to find out whether it has its own stack: the structure may have changed
 * by then.
 */
ENTRY __sys_clone3, sys_clone3
	PUSHARGS 2
	DOARGS	2
	movl	%esp, %edx
	movl	$SYS_clone3, %eax
	int	$0x80
	testl	%eax, %eax
	jnz	1f
	cmpl	%esp, %edx
	je	1f
	ret				/* to the address on top of the new stack */
1:	POPARGS	2
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_clone3
