/* SPDX-License-Identifier: MIT */
/* Entry from a multiboot 1 boot loader: turns on paging, then calls start_kernel(). */
#include <page.h>
#include <processor.h>

/* qemu and GRUB search the file's first 8 KiB for this header: see Multiboot 1, section 3.1. */
	.section .head.note, "a"
	.balign	4
	.long	0x1badb002		/* magic */
	.long	3			/* flags: page-align modules (initrd), pass memory size */
	.long	-(0x1badb002 + 3)	/* checksum: magic + flags + checksum = 0 */

/* The boot loader jumps here in 32-bit mode. Paging is off: all addresses are physical. */
	.section .head.text, "ax"
	.globl	startup_32
startup_32:
	cld
	movl	$init_stack_end - PAGE_OFFSET, %esp
	call	verify_cpu		/* keeps ebx, which points to the multiboot information */

	/* boot_pd maps 1 GiB of memory twice: at 0, where this code runs, and at PAGE_OFFSET. */
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
	movl	%eax, %cr0		/* turns on paging: from here on, addresses are virtual */
	movl	$2f, %eax
	jmp	*%eax

	.text
2:	movl	$init_stack_end, %esp
	xorl	%ebp, %ebp		/* ebp = 0: a debugger's backtrace ends here */
	pushl	%ebx
	call	start_kernel

	.section .head.text
#include "verify_cpu.S"

	.bss
	.balign	PAGE_SIZE
boot_pgd: .skip	PAGE_SIZE
boot_pd: .skip	PAGE_SIZE

	.section .note.GNU-stack, "", @progbits
