/* SPDX-License-Identifier: MIT */
/* sys_rt_sigreturn, the restorer: a signal handler returns to it. A program must not call it. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers relative to sp, so this code must not change sp. Unwinders recognize a signal
 * frame by these bytes of code: 68 11 80 d2 01 00 00 d4. They compare the bytes only if the byte before the return
 * address has no unwind information. So this code and the nop before it have none.
 */
	nop
	.globl	__sys_rt_sigreturn
	.hidden	__sys_rt_sigreturn
	.type	__sys_rt_sigreturn, @function
__sys_rt_sigreturn:
	ENTER_KERNEL SYS_rt_sigreturn
	brk	#0
	.size	__sys_rt_sigreturn, . - __sys_rt_sigreturn

	.weak	sys_rt_sigreturn
	.hidden	sys_rt_sigreturn
	.set	sys_rt_sigreturn, __sys_rt_sigreturn
