/* SPDX-License-Identifier: MIT */
/* __clone3: calls clone3(2). The child runs fn(arg) on the stack that cl_args describes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * int __clone3(struct clone_args *cl_args, size_t size, int (*fn)(void *), void *arg)
 *
 * The child starts with a copy of the parent's registers. So r2 still holds fn, and r3 holds arg.
 */
ENTRY __clone3
	cmp	r0, #0
	cmpne	r2, #0
	moveq	r0, #-EINVAL
	beq	SYSCALL_ERROR_LABEL
	PUSHARGS 4
	ENTER_KERNEL SYS_clone3
	cmp	r0, #0
	beq	1f
	POPARGS	4
	RETURN_OR_ERROR

1:	.cfi_undefined lr		/* the child has no caller */
	mov	fp, #0
	bic	sp, sp, #7
	mov	r0, r3
	blx	r2
	ENTER_KERNEL SYS_exit
	udf	#0
END __clone3
