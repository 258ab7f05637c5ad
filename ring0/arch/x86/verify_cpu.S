/* SPDX-License-Identifier: MIT */
/* Both boot.S files include this file. verify_cpu stops if the CPU lacks a necessary feature. */

/* NEED register, mask, name: prints `name` and stops if a bit of mask is 0 in the register. */
.macro NEED register:req, mask:req, name:req
	movl	$1f, %esi
	movl	\register, %ecx
	andl	$\mask, %ecx
	cmpl	$\mask, %ecx
	jne	lacking
	.pushsection .head.data, "a"
1:	.asciz	"\name"
	.popsection
.endm

/* Checks features, but not syscall: Intel's CPUID hides syscall in 32-bit mode. Keeps ebx. */
verify_cpu:
	pushl	%ebx
	pushfl				/* CPUID exists if bit 21 (ID) of EFLAGS can be changed */
	popl	%eax
	movl	%eax, %edx
	xorl	$0x200000, %eax
	pushl	%eax
	popfl
	pushfl
	popl	%eax
	xorl	%edx, %eax
	NEED	%eax, 0x200000, "CPUID"
	movl	$1, %eax
	cpuid
	movl	%edx, %edi
	NEED	%edi, 0x40, "PAE"
	NEED	%edi, 0x1000000, "FXSR"
	NEED	%edi, 0x8, "PSE"
#ifdef __x86_64__
	movl	$0x80000000, %eax
	cpuid
	xorl	%edx, %edx
	cmpl	$0x80000001, %eax
	jb	2f
	movl	$0x80000001, %eax
	cpuid
2:	movl	%edx, %edi
	NEED	%edi, 0x20000000, "long mode"	/* long mode implies syscall */
#endif
	popl	%ebx
	ret

/* Prints the missing feature's name on the serial port and powers off qemu. esi: the name. */
lacking:
	pushl	%esi
	movl	$lacks, %esi
	call	say
	popl	%esi
	call	say
	movl	$newline, %esi
	call	say
	movl	$1, %eax
	movw	$QEMU_DEBUG_EXIT, %dx
	outl	%eax, %dx
3:	hlt
	jmp	3b

say:	lodsb
	testb	%al, %al
	jz	4f
	movw	$0x3f8, %dx
	outb	%al, %dx
	jmp	say
4:	ret

	.pushsection .head.data, "a"
lacks:	.asciz	"ring0: this processor lacks "
newline: .asciz	"\n"
	.popsection
