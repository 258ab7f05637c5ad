/* SPDX-License-Identifier: MIT */
/* sys_clone3: the stub of clone3(2). Its argument is a structure with the child's stack address. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * edx keeps the parent's esp. If the child's esp differs from edx, the child has its own stack. The
 * child does not look into the structure, because another thread may have changed the structure.
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
	ret				/* takes the return address from the new stack */
1:	POPARGS	2
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_clone3
