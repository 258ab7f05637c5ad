/* SPDX-License-Identifier: MIT */
/*
 * sys_rt_sigreturn: the restorer. A handler with SA_SIGINFO returns to it; a program must not call
 * it.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers by the stack pointer, which must be as the handler's ret
 * left it. Debuggers and unwinders recognize the signal frame by these bytes: b8 ad 00 00 00 cd 80.
 * There must be no unwind entry for them and for the byte before them; the nop separates them from
 * other code.
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
