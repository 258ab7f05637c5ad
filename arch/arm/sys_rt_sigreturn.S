/* SPDX-License-Identifier: MIT */
/* The restorer of handlers with SA_SIGINFO: such a signal handler returns to sys_rt_sigreturn. A program must not call it itself. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers by sp, so this code must not change sp. Unwinders recognize
 * a signal frame by the bytes of ENTER_KERNEL: ad 70 a0 e3 00 00 00 ef. They may first look for
 * unwind information of the byte before the return address. So this code and the nop have none.
 */
	nop
	.globl	__sys_rt_sigreturn
	.hidden	__sys_rt_sigreturn
	.type	__sys_rt_sigreturn, %function
__sys_rt_sigreturn:
	ENTER_KERNEL SYS_rt_sigreturn
	udf	#0
	.size	__sys_rt_sigreturn, . - __sys_rt_sigreturn

	.weak	sys_rt_sigreturn
	.hidden	sys_rt_sigreturn
	.set	sys_rt_sigreturn, __sys_rt_sigreturn
