/* SPDX-License-Identifier: MIT */
/*
 * __kernel_vsyscall: the code that i386 programs call to enter the kernel. It is in a page of the
 * kernel that ring 3 may execute. AT_SYSINFO of the auxiliary vector is its address;
 * arch/i386/start.S copies it to the variable __sysinfo. Linux:
 * arch/x86/entry/vdso/vdso32/system_call.S.
 */
#include <page.h>

/* arch_init() maps one of these two pages at VSYSCALL_PAGE: with or without sysenter. */
	.section .rodata.vsyscall, "a"
	.balign	PAGE_SIZE
	.globl	vsyscall_sysenter
vsyscall_sysenter:
	pushl	%ecx			/* sysexit overwrites ecx and edx */
	pushl	%edx
	pushl	%ebp			/* argument 6, for do_SYSENTER_32: ebp must hold esp */
	movl	%esp, %ebp
	sysenter
	.globl	vsyscall_return
vsyscall_return:			/* SYSENTER_RETURN: the kernel returns here */
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
