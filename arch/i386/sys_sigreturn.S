/* SPDX-License-Identifier: MIT */
/*
 * sys_sigreturn: the restorer. A handler without SA_SIGINFO returns to it; a program must not call
 * it.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers through the stack pointer, and expects the handler's
 * argument, the signal number, to be popped. Debuggers and unwinders recognize a signal frame by
 * these bytes of code: 58 b8 77 00 00 00 cd 80. The bytes, and the byte before them, must have no
 * unwind entry; the nop separates them from other code.
 */
	nop
	.globl	__sys_sigreturn
	.hidden	__sys_sigreturn
	.type	__sys_sigreturn, @function
__sys_sigreturn:
	popl	%eax
	movl	$SYS_sigreturn, %eax
	int	$0x80
	hlt
	.size	__sys_sigreturn, . - __sys_sigreturn

	.weak	sys_sigreturn
	.hidden	sys_sigreturn
	.set	sys_sigreturn, __sys_sigreturn
