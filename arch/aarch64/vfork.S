/* SPDX-License-Identifier: MIT */
/* vfork(2), made by clone(2). Both processes share the stack. The parent sleeps until the child calls execve or exits. */
#include <sys/syscall.h>
#include "sysdep.h"

#define VFORK	0x4111			/* CLONE_VM | CLONE_VFORK | SIGCHLD */

/* Each process has the return address in x30, not on the stack, which the child overwrites. */
ENTRY vfork
	mov	x0, #VFORK
	mov	x1, #0			/* stack NULL: the child runs on the parent's stack */
	ENTER_KERNEL SYS_clone
	cmn	x0, #MAX_ERRNO
	b.cs	1f
	ret
1:	b	SYSCALL_ERROR_LABEL
END vfork
