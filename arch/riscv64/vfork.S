/* SPDX-License-Identifier: MIT */
/* vfork(2), made by clone(2). Both processes share the stack. The parent sleeps until the child calls execve or exits. */
#include <sys/syscall.h>
#include "sysdep.h"

#define VFORK	0x4111			/* CLONE_VM | CLONE_VFORK | SIGCHLD */

/* Each process has the return address in ra, not on the stack, which the child overwrites. */
ENTRY vfork
	li	a0, VFORK
	li	a1, 0			/* stack NULL: the child runs on the parent's stack */
	ENTER_KERNEL SYS_clone
	JUMP_IF_ERROR 1f
	ret
1:	tail	SYSCALL_ERROR_LABEL
END vfork
