/* SPDX-License-Identifier: MIT */
/* sys_vfork and vfork(2): parent and child share the stack, so the way back must not lie on it. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The child returns first, and whatever it calls overwrites this call's return address. It waits in
 * edx, which the kernel keeps for both. For the same reason not __kernel_vsyscall: it returns.
 */
ENTRY __sys_vfork, sys_vfork
	popl	%edx
	.cfi_adjust_cfa_offset -4
	.cfi_register eip, edx
	movl	$SYS_vfork, %eax
	int	$0x80
	pushl	%edx
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset eip, 0
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_vfork

	.weak	vfork
	.hidden	vfork
	.set	vfork, __sys_vfork
