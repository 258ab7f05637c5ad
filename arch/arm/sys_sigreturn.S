/* SPDX-License-Identifier: MIT */
/* The restorer of handlers without SA_SIGINFO: such a signal handler returns to sys_sigreturn. A program must not call it itself. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers by sp, so this code must not change sp. Unwinders recognize
 * a signal frame by the bytes of ENTER_KERNEL: 77 70 a0 e3 00 00 00 ef. They may first look for
 * unwind information of the byte before the return address. So this code and the nop have none.
 */
	nop
	.globl	__sys_sigreturn
	.hidden	__sys_sigreturn
	.type	__sys_sigreturn, %function
__sys_sigreturn:
	ENTER_KERNEL SYS_sigreturn
	udf	#0
	.size	__sys_sigreturn, . - __sys_sigreturn

	.weak	sys_sigreturn
	.hidden	sys_sigreturn
	.set	sys_sigreturn, __sys_sigreturn
