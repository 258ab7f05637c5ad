/* SPDX-License-Identifier: MIT */
/* __clone3: calls clone3(2). The child runs fn(arg) on the stack that cl_args describes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * int __clone3(struct clone_args *cl_args, size_t size, int (*fn)(void *), void *arg)
 *
 * The child starts with a copy of the parent's registers. So x2 still holds fn, and x3 holds arg.
 */
ENTRY __clone3
	cbz	x0, 2f
	cbz	x2, 2f
	ENTER_KERNEL SYS_clone3
	cbz	x0, 1f
	cmn	x0, #MAX_ERRNO
	b.cs	3f
	ret
2:	mov	x0, #-EINVAL
3:	b	SYSCALL_ERROR_LABEL

1:	.cfi_undefined x30		/* the child has no caller, so a backtrace ends here */
	mov	x29, #0
	mov	x0, sp
	and	sp, x0, #-16
	mov	x0, x3
	blr	x2
	ENTER_KERNEL SYS_exit
	brk	#0
END __clone3
