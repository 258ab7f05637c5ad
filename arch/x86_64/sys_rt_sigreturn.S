/* SPDX-License-Identifier: MIT */
/* The restorer: a signal handler returns to sys_rt_sigreturn. A program must not call it itself. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers relative to rsp, so this code must not change rsp.
 * Debuggers and unwinders recognize a signal frame by these bytes of code: 48 c7 c0 0f 00 00 00
 * 0f 05. No unwind entry may cover these bytes or the byte before them. The nop provides that
 * byte.
 */
	nop
	.globl	__sys_rt_sigreturn
	.hidden	__sys_rt_sigreturn
	.type	__sys_rt_sigreturn, @function
__sys_rt_sigreturn:
	movq	$SYS_rt_sigreturn, %rax
	syscall
	hlt
	.size	__sys_rt_sigreturn, . - __sys_rt_sigreturn

	.weak	sys_rt_sigreturn
	.hidden	sys_rt_sigreturn
	.set	sys_rt_sigreturn, __sys_rt_sigreturn
