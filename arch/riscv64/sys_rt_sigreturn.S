/* SPDX-License-Identifier: MIT */
/* sys_rt_sigreturn: the stub of rt_sigreturn(2). Signal handlers return to the vDSO's stub; programs do not call it. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers through the stack pointer, so this code does not change it. Debuggers and unwinders
 * recognize a signal frame by the bytes of these two instructions: 93 08 b0 08 73 00 00 00. The bytes, and the byte before
 * them, must have no unwind entry; the nop separates them from other code.
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
