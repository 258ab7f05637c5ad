/* SPDX-License-Identifier: MIT */
/*
 * sys_vfork and vfork(2). Parent and child share the stack, so a register must keep the return
 * address.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The child runs first. Its function calls overwrite this function's return address on the stack.
 * So edx keeps the address: the kernel preserves edx in both processes. `int $0x80` is necessary,
 * because the vDSO's fast entry (__kernel_vsyscall) needs a return address on the stack.
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
