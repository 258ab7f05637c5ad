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
	cbz	x0, 2f
	cbz	x1, 2f
	and	x1, x1, #-16
	stp	x0, x3, [x1, #-16]!
	uxtw	x0, w2
	mov	x2, x4
	mov	x3, x5
	mov	x4, x6
	ENTER_KERNEL SYS_clone
	cbz	x0, 1f
	cmn	x0, #MAX_ERRNO
	b.cs	3f
	ret
2:	mov	x0, #-EINVAL
3:	b	SYSCALL_ERROR_LABEL

1:	.cfi_undefined x30		/* the child has no caller, so a backtrace ends here */
	mov	x29, #0
	ldp	x1, x0, [sp], #16
	blr	x1
	ENTER_KERNEL SYS_exit
	brk	#0
END clone
