/* SPDX-License-Identifier: MIT */
/* Entry from `qemu -kernel` (boot protocol PVH). Turns on long mode, then calls start_kernel(). */
#include <page.h>
#include <processor.h>

/* This ELF note tells `qemu -kernel` the entry's address. Linux: XEN_ELFNOTE_PHYS32_ENTRY. */
	.section .head.note, "a", @note
	.balign	4
	.long	4, 4, 18		/* length of the name, length of the value, type */
	.asciz	"Xen"
	.long	startup_32

/* The boot loader jumps here in 32-bit mode. Paging is off: all addresses are physical. */
	.section .head.text, "ax"
	.code32
	.globl	startup_32
startup_32:
	cld
	movl	$init_stack_end - PAGE_OFFSET, %esp
	call	verify_cpu		/* keeps ebx, the address of struct hvm_start_info */

	/* Maps 1 GiB of memory (boot_pd) twice: at 0, where this code runs, and at PAGE_OFFSET. */
	movl	$boot_pd - PAGE_OFFSET, %edi
	movl	$_PAGE_PRESENT | _PAGE_RW | _PAGE_PSE, %eax
	movl	$512, %ecx
1:	movl	%eax, (%edi)
	addl	$0x200000, %eax
	addl	$8, %edi
	loop	1b
	movl	$boot_pd - PAGE_OFFSET + _PAGE_TABLE, %eax
	movl	%eax, boot_pud - PAGE_OFFSET
	movl	%eax, boot_pud - PAGE_OFFSET + 510 * 8
	movl	$boot_pud - PAGE_OFFSET + _PAGE_TABLE, %eax
	movl	%eax, boot_pgd - PAGE_OFFSET
	movl	%eax, boot_pgd - PAGE_OFFSET + 511 * 8
	movl	$boot_pgd - PAGE_OFFSET, %eax
	movl	%eax, %cr3
	movl	%cr4, %eax
	orl	$X86_CR4_PAE, %eax
	movl	%eax, %cr4
	movl	$MSR_EFER, %ecx
	rdmsr
	orl	$0x101, %eax		/* enables long mode and syscall */
	wrmsr
	movl	%cr0, %eax
	orl	$X86_CR0_PG | X86_CR0_WP, %eax
	movl	%eax, %cr0		/* now addresses are virtual, and long mode is on */
	lgdt	boot_gdt_descriptor
	ljmpl	$8, $2f			/* loads cs with a 64-bit code segment (L bit is 1) */

	.code64
2:	movq	$3f, %rax
	jmp	*%rax

	.text
3:	movq	$init_stack_end, %rsp
	xorl	%eax, %eax
	movl	%eax, %ds		/* clears the boot loader's selectors */
	movl	%eax, %es
	movl	%eax, %ss
	movl	%eax, %fs
	movl	%eax, %gs
	xorl	%ebp, %ebp		/* ebp = 0: a debugger's backtrace ends here */
	movl	%ebx, %edi
	call	start_kernel

	.section .head.text
	.code32
#include "verify_cpu.S"

	.section .head.data, "a"
	.balign	8
boot_gdt: .quad	0, 0x00af9b000000ffff
boot_gdt_descriptor:
	.word	15
	.long	boot_gdt

	.bss
	.balign	PAGE_SIZE
boot_pgd: .skip	PAGE_SIZE
boot_pud: .skip	PAGE_SIZE
boot_pd: .skip	PAGE_SIZE

	.section .note.GNU-stack, "", @progbits
