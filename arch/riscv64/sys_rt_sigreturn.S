/* SPDX-License-Identifier: MIT */
/* sys_rt_sigreturn: the end of a signal handler. A handler returns to the vDSO's own; a program must not call this one. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers by the stack pointer, which must be as the handler's ret left it.
 * Debuggers and unwinders recognize the signal frame by these bytes: 93 08 b0 08 73 00 00 00. There must be no
 * unwind entry for them and for the address before them; the nop separates them from other code.
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
