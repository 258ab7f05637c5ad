/* SPDX-License-Identifier: MIT */
/*
 * sys_sigreturn: the code to which a signal handler without SA_SIGINFO returns (its restorer). A
 * program must not call it itself.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * This code pops the handler's argument. From the new esp, the kernel finds the saved registers.
 * Unwinders recognize a signal frame by these bytes of code: 58 b8 77 00 00 00 cd 80. They compare
 * the bytes only if the byte before the return address has no unwind information. So this code and
 * the nop before it have none.
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
