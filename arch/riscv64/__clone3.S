/* SPDX-License-Identifier: MIT */
/* __clone3: calls clone3(2). The child runs fn(arg) on the stack that cl_args describes. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * int __clone3(struct clone_args *cl_args, size_t size, int (*fn)(void *), void *arg)
 *
 * The child starts with a copy of the parent's registers. So a2 still holds fn, and a3 holds arg.
 */
ENTRY __clone3
	beqz	a0, 2f
	beqz	a2, 2f
	ENTER_KERNEL SYS_clone3
	beqz	a0, 1f
	JUMP_IF_ERROR 3f
	ret
2:	li	a0, -EINVAL
3:	tail	SYSCALL_ERROR_LABEL

1:	.cfi_undefined ra		/* the child has no caller */
	li	s0, 0
	andi	sp, sp, -16
	mv	a0, a3
	jalr	a2
	ENTER_KERNEL SYS_exit
	unimp
END __clone3
