/* SPDX-License-Identifier: MIT */
/* The stub of rt_sigreturn(2), for completeness: handlers return to the same code in the vDSO. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers relative to sp, so this code must not change sp. Unwinders recognize a signal
 * frame by these bytes of code: 93 08 b0 08 73 00 00 00. They compare the bytes only if the byte before the return
 * address has no unwind information. So this code and the nop before it have none.
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
