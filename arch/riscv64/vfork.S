/* SPDX-License-Identifier: MIT */
/* vfork(2): calls clone(2). The child shares memory and stack; the parent sleeps until the child calls execve or _exit. */
#include <sys/syscall.h>
#include "sysdep.h"

#define VFORK	0x4111			/* CLONE_VM | CLONE_VFORK | SIGCHLD */

/* The return address is in ra in both processes, so the child cannot overwrite it on the shared stack. */
ENTRY vfork
	li	a0, VFORK
	li	a1, 0			/* stack NULL: the child uses the parent's stack */
	ENTER_KERNEL SYS_clone
	JUMP_IF_ERROR 1f
	ret
1:	tail	SYSCALL_ERROR_LABEL
END vfork
