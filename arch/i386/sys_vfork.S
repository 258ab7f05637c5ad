/* SPDX-License-Identifier: MIT */
/*
 * sys_vfork and vfork(2): parent and child share the stack, so the return address must not be on
 * it.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The child returns first, and its calls overwrite this function's return address on the stack. So
 * the address is kept in edx, which the kernel preserves for both. The trap must be `int $0x80`:
 * __kernel_vsyscall returns by the stack.
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
