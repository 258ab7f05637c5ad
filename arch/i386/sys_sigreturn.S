/* SPDX-License-Identifier: MIT */
/*
 * The restorer of handlers without SA_SIGINFO: such a signal handler returns to sys_sigreturn. A
 * program must not call it itself.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds the saved registers relative to esp. It expects that the signal number, the
 * handler's argument, is popped from the stack. Debuggers and unwinders recognize a signal frame by
 * these bytes of code: 58 b8 77 00 00 00 cd 80. No unwind entry may cover these bytes or the byte
 * before them. The nop provides that byte.
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
