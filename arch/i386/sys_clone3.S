/* SPDX-License-Identifier: MIT */
/* sys_clone3: as sys_clone, with the child's stack in a structure. */
#include <sys/syscall.h>
#include "sysdep.h"

#define CLONE_ARGS_STACK 40		/* of struct clone_args; Linux: linux/sched.h */

STUB clone3
	PUSHARGS 2
	DOARGS	2
	movl	$SYS_clone3, %eax
	int	$0x80
	testl	%eax, %eax
	jnz	1f
	cmpl	$0, CLONE_ARGS_STACK(%ebx)
	je	1f
	ret				/* to the address on top of the new stack */
1:	POPARGS	2
	RETURN_OR_ERROR
END __sys_clone3
