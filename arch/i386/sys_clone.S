/* SPDX-License-Identifier: MIT */
/* sys_clone: the stub of clone(2). A child with a new stack pops its return address from there. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The caller put a return address on top of the child's new stack, so the child returns to it by
 * ret. `int $0x80` is necessary: the kernel's fast entry, __kernel_vsyscall, would first pop
 * registers from the new stack.
 */
ENTRY __sys_clone, sys_clone
	PUSHARGS 5
	DOARGS	5
	movl	$SYS_clone, %eax
	int	$0x80
	testl	%eax, %eax
	jnz	1f
	jecxz	1f			/* ecx is argument 2: 0 means the same stack */
	ret
1:	POPARGS	5
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_clone
