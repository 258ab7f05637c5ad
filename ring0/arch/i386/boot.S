/* SPDX-License-Identifier: MIT */
/* Entry from the boot loader (multiboot 1): turns on paging and calls start_kernel(). */
#include <page.h>
#include <processor.h>

/* qemu and GRUB search the first 8 KiB of the file for this header: Multiboot 1, section 3.1. */
	.section .head.note, "a"
	.balign	4
	.long	0x1badb002		/* magic */
	.long	3			/* flags: modules page-aligned, memory size */
	.long	-(0x1badb002 + 3)	/* checksum: the three add up to 0 */

/* The boot loader jumps here: 32-bit mode, paging and interrupts off. Addresses are physical. */
	.section .head.text, "ax"
	.globl	startup_32
startup_32:
	cld
	movl	$init_stack_end - PAGE_OFFSET, %esp
	call	verify_cpu		/* preserves ebx: address of the multiboot information */

	/* boot_pd maps 1 GiB in 2 MiB pages: at 0, where this code runs, and at PAGE_OFFSET. */
	movl	$boot_pd - PAGE_OFFSET, %edi
	movl	$_PAGE_PRESENT | _PAGE_RW | _PAGE_PSE, %eax
	movl	$512, %ecx
1:	movl	%eax, (%edi)
	addl	$0x200000, %eax
	addl	$8, %edi
	loop	1b
	movl	$boot_pd - PAGE_OFFSET + _PAGE_PRESENT, %eax
	movl	%eax, boot_pgd - PAGE_OFFSET
	movl	%eax, boot_pgd - PAGE_OFFSET + 3 * 8
	movl	$boot_pgd - PAGE_OFFSET, %eax
	movl	%eax, %cr3
	movl	%cr4, %eax
	orl	$X86_CR4_PAE, %eax
	movl	%eax, %cr4
	movl	%cr0, %eax
	orl	$X86_CR0_PG | X86_CR0_WP, %eax
	movl	%eax, %cr0		/* from here on addresses are virtual */
	movl	$2f, %eax
	jmp	*%eax

	.text
2:	movl	$init_stack_end, %esp
	xorl	%ebp, %ebp		/* a debugger's backtrace ends here */
	pushl	%ebx
	call	start_kernel

	.section .head.text
#include "verify_cpu.S"

	.bss
	.balign	PAGE_SIZE
boot_pgd: .skip	PAGE_SIZE
boot_pd: .skip	PAGE_SIZE

	.section .note.GNU-stack, "", @progbits
