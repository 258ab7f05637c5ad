/* SPDX-License-Identifier: MIT */
/* clone(2): creates a process or thread that runs fn(arg) on the given stack. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * int clone(int (*fn)(void *), void *stack, int flags, void *arg,
 *           pid_t *parent_tid, void *tls, pid_t *child_tid)
 *
 * Aligns the child's stack and pushes fn and arg onto it. The child pops both and calls fn(arg).
 */
ENTRY clone
	beqz	a0, 2f
	beqz	a1, 2f
	andi	a1, a1, -16
	addi	a1, a1, -16
	sd	a0, 0(a1)
	sd	a3, 8(a1)
	slli	a0, a2, 32		/* clears bits 32 to 63 of flags: some kernels read them */
	srli	a0, a0, 32
	mv	a2, a4
	mv	a3, a5
	mv	a4, a6
	ENTER_KERNEL SYS_clone
	beqz	a0, 1f
	JUMP_IF_ERROR 3f
	ret
2:	li	a0, -EINVAL
3:	tail	SYSCALL_ERROR_LABEL

1:	.cfi_undefined ra		/* the child has no caller, so a backtrace ends here */
	li	s0, 0
	ld	a1, 0(sp)
	ld	a0, 8(sp)
	addi	sp, sp, 16
	jalr	a1
	ENTER_KERNEL SYS_exit
	unimp
END clone
