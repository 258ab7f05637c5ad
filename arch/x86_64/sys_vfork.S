/* SPDX-License-Identifier: MIT */
/*
 * sys_vfork and vfork(2). Parent and child share the stack, so a register must keep the return
 * address.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The child runs first. Its function calls overwrite this function's return address on the stack.
 * So rdx keeps the address, because the kernel preserves rdx in both processes.
 */
ENTRY __sys_vfork, sys_vfork
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	.cfi_register rip, rdx
	ENTER_KERNEL $SYS_vfork
	pushq	%rdx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset rip, 0
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
END __sys_vfork

	.weak	vfork
	.hidden	vfork
	.set	vfork, __sys_vfork
