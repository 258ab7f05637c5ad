/* SPDX-License-Identifier: MIT */
/*
 * __kernel_vsyscall, the code that programs of i386 call to enter the kernel: a page of the kernel
 * that ring 3 may execute, whose address the auxiliary vector hands over (AT_SYSINFO;
 * arch/i386/start.S and __sysinfo.S take it from there). Linux:
 * arch/x86/entry/vdso/vdso32/system_call.S.
 */
#include <page.h>

/* One of two pages is mapped at VSYSCALL_PAGE: for processors with and without sysenter. */
	.section .rodata.vsyscall, "a"
	.balign	PAGE_SIZE
	.globl	vsyscall_sysenter
vsyscall_sysenter:
	pushl	%ecx			/* sysexit overwrites ecx and edx ... */
	pushl	%edx
	pushl	%ebp			/* ebp must carry esp: do_SYSENTER_32 reads it here */
	movl	%esp, %ebp
	sysenter
	.globl	vsyscall_return
vsyscall_return:			/* SYSENTER_RETURN, the address that the kernel knows */
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
