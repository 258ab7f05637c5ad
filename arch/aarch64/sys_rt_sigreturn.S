/* SPDX-License-Identifier: MIT */
/* sys_rt_sigreturn: the restorer, where a signal handler's return goes; not to be called. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel finds what it has to restore by the stack pointer, as the handler's ret left it.
 * Debuggers and unwinders know such a frame by these very bytes, 68 11 80 d2 01 00 00 d4, and want no
 * unwind entry for it, nor for the byte before; hence the nop.
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
