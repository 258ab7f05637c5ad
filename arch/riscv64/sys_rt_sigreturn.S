/* SPDX-License-Identifier: MIT */
/* The stub of rt_sigreturn(2). It has no caller: a signal handler returns to the copy of this code in the vDSO. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers relative to sp, so this code must not change sp. Debuggers and unwinders recognize
 * a signal frame by the bytes of these two instructions: 93 08 b0 08 73 00 00 00. No unwind entry may cover these bytes or
 * the byte before them. The nop provides that byte.
 */
	nop
	.globl	__sys_rt_sigreturn
	.hidden	__sys_rt_sigreturn
	.type	__sys_rt_sigreturn, @function
__sys_rt_sigreturn:
	ENTER_KERNEL SYS_rt_sigreturn
	unimp
	.size	__sys_rt_sigreturn, . - __sys_rt_sigreturn

	.weak	sys_rt_sigreturn
	.hidden	sys_rt_sigreturn
	.set	sys_rt_sigreturn, __sys_rt_sigreturn
