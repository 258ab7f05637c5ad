/* SPDX-License-Identifier: MIT */
/* sys_clone3: like sys_clone, but clone3(2) takes the child's stack from a structure. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The child has its own stack if esp differs from the parent's esp, which is in edx. The child
 * cannot read the structure, which may have changed.
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
	ret				/* returns to the address on top of the new stack */
1:	POPARGS	2
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_clone3
