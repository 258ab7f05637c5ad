/* SPDX-License-Identifier: MIT */
/* sys_rt_sigreturn: the restorer. A signal handler returns to it; a program must not call it. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers through the stack pointer, so this code does not change it.
 * Debuggers and unwinders recognize a signal frame by these bytes of code: 48 c7 c0 0f 00 00 00 0f
 * 05. The bytes, and the byte before them, must have no unwind entry; the nop separates them from
 * other code.
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
