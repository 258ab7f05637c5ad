/* SPDX-License-Identifier: MIT */
/* vfork(2): a clone that shares the memory and the stack, and holds the parent until the child has its own. */
#include <sys/syscall.h>
#include "sysdep.h"

#define VFORK	0x4111			/* CLONE_VM | CLONE_VFORK | SIGCHLD */

/* The way back is in x30, which the kernel keeps for both: nothing of it lies on the stack. */
ENTRY vfork
	mov	x0, #VFORK
	mov	x1, #0			/* the same stack */
	ENTER_KERNEL SYS_clone
	cmn	x0, #MAX_ERRNO
	b.cs	1f
	ret
1:	b	SYSCALL_ERROR_LABEL
END vfork
