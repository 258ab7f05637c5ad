/* SPDX-License-Identifier: MIT */
/*
 * The restorer of handlers with SA_SIGINFO: such a signal handler returns to sys_rt_sigreturn. A
 * program must not call it itself.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers relative to esp, so this code must not change esp. Debuggers
 * and unwinders recognize a signal frame by these bytes of code: b8 ad 00 00 00 cd 80. No unwind
 * entry may cover these bytes or the byte before them. The nop provides that byte, outside any
 * unwind entry.
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
