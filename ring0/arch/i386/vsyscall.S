/* SPDX-License-Identifier: MIT */
/*
 * __kernel_vsyscall: the code that i386 programs call to enter the kernel. The kernel maps this
 * code in a page that ring 3 may execute. The auxiliary vector has the code's address (AT_SYSINFO),
 * and arch/i386/start.S copies the address to the variable __sysinfo. Linux:
 * arch/x86/entry/vdso/vdso32/system_call.S.
 */
#include <page.h>

/* One page uses sysenter, the other int $0x80. arch_init() maps one of the two at VSYSCALL_PAGE. */
	.section .rodata.vsyscall, "a"
	.balign	PAGE_SIZE
	.globl	vsyscall_sysenter
vsyscall_sysenter:
	pushl	%ecx			/* sysexit overwrites ecx and edx */
	pushl	%edx
	pushl	%ebp			/* saves argument 6: the kernel expects esp in ebp */
	movl	%esp, %ebp
	sysenter
	.globl	vsyscall_return
vsyscall_return:			/* the kernel returns here after sysenter */
	popl	%ebp
	popl	%edx
	popl	%ecx
	ret

	.balign	PAGE_SIZE
	.globl	vsyscall_int80
vsyscall_int80:
	int	$0x80
	ret
	.balign	PAGE_SIZE

	.section .note.GNU-stack, "", @progbits
