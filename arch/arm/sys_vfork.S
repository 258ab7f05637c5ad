/* SPDX-License-Identifier: MIT */
/* sys_vfork and vfork(2). Parent and child share the stack, so registers must keep the return address and r7. */
#include <sys/syscall.h>
#include "sysdep.h"

/* The child runs first and overwrites the stack. The kernel preserves lr, and r7's copy in ip. */
ENTRY __sys_vfork, sys_vfork
	PUSHARGS 0
	ENTER_KERNEL SYS_vfork
	POPARGS	0
	RETURN_OR_ERROR
END __sys_vfork

	.weak	vfork
	.hidden	vfork
	.set	vfork, __sys_vfork
