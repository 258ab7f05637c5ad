/* SPDX-License-Identifier: MIT */
/* sys_clone: the child of a clone with a stack of its own has nothing of this one to come back by. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * Such a child goes on at the address that lies on top of its stack, as on x86_64, where that is
 * what the stub's ret does. __kernel_vsyscall would pop registers from the new stack first.
 */
STUB clone
	PUSHARGS 5
	DOARGS	5
	movl	$SYS_clone, %eax
	int	$0x80
	testl	%eax, %eax
	jnz	1f
	jecxz	1f			/* ecx is still the second argument, the stack */
	ret
1:	POPARGS	5
	RETURN_OR_ERROR
END __sys_clone
