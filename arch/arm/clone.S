/* SPDX-License-Identifier: MIT */
/* clone(2): creates a process or thread that runs fn(arg) on the given stack. */
#include <errno.h>
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * int clone(int (*fn)(void *), void *stack, int flags, void *arg,
 *           pid_t *parent_tid, void *tls, pid_t *child_tid)
 *
 * The child starts with a copy of the parent's registers. So r5 still holds fn, and r6 holds arg.
 */
ENTRY clone
	cmp	r0, #0
	cmpne	r1, #0
	moveq	r0, #-EINVAL
	beq	SYSCALL_ERROR_LABEL
	push	{r4, r5, r6, r7}
	.cfi_adjust_cfa_offset 16
	.cfi_rel_offset r4, 0
	.cfi_rel_offset r5, 4
	.cfi_rel_offset r6, 8
	.cfi_rel_offset r7, 12
	bic	r1, r1, #7		/* C code needs a stack aligned to 8 bytes */
	mov	r5, r0
	mov	r6, r3
	mov	r0, r2
	ldr	r2, [sp, #16]
	ldr	r3, [sp, #20]
	ldr	r4, [sp, #24]
	ENTER_KERNEL SYS_clone
	cmp	r0, #0
	beq	1f
	pop	{r4, r5, r6, r7}
	.cfi_adjust_cfa_offset -16
	RETURN_OR_ERROR

1:	.cfi_undefined lr		/* the child has no caller */
	mov	fp, #0
	mov	r0, r6
	blx	r5
	ENTER_KERNEL SYS_exit
	udf	#0
END clone
