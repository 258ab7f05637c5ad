/* SPDX-License-Identifier: MIT */
/* sys_vfork and vfork(2). Parent and child share the stack, so registers must keep the return address and r7. */
#include <sys/syscall.h>
#include "sysdep.h"

/* The child runs first, and its function calls overwrite the stack. The kernel preserves lr and ip in both processes. */
ENTRY __sys_vfork, sys_vfork
	PUSHARGS 0
	ENTER_KERNEL SYS_vfork
	POPARGS	0
	RETURN_OR_ERROR
END __sys_vfork

	.weak	vfork
	.hidden	vfork
	.set	vfork, __sys_vfork
