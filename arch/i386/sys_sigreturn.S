/* SPDX-License-Identifier: MIT */
/* sys_sigreturn: the restorer, where the return of a handler without SA_SIGINFO goes; not to be called. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds what it has to restore by the stack pointer, behind the handler's argument, the
 * signal's number. Debuggers and unwinders know such a frame by these very bytes, 58 b8 77 00 00 00
 * cd 80, and want no unwind entry for it, nor for the byte before; hence the nop.
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
