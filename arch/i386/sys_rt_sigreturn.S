/* SPDX-License-Identifier: MIT */
/*
 * sys_rt_sigreturn: the code to which a signal handler with SA_SIGINFO returns (its restorer). A
 * program must not call it itself.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers relative to esp, so this code must not change esp. Unwinders
 * recognize a signal frame by these bytes of code: b8 ad 00 00 00 cd 80. They compare the bytes
 * only if the byte before the return address has no unwind information. So this code and the nop
 * before it have none.
 */
	nop
	.globl	__sys_rt_sigreturn
	.hidden	__sys_rt_sigreturn
	.type	__sys_rt_sigreturn, @function
__sys_rt_sigreturn:
	movl	$SYS_rt_sigreturn, %eax
	int	$0x80
	hlt
	.size	__sys_rt_sigreturn, . - __sys_rt_sigreturn

	.weak	sys_rt_sigreturn
	.hidden	sys_rt_sigreturn
	.set	sys_rt_sigreturn, __sys_rt_sigreturn
