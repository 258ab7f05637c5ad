/* SPDX-License-Identifier: MIT */
/* Part of both boot.S, before paging: prints a message and stops if a CPU feature is missing. */

/* NEED register, mask, name: if the register lacks a bit of mask, prints `name` and stops. */
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

/* Preserves ebx. */
verify_cpu:
	pushl	%ebx
	pushfl				/* EFLAGS.ID can be changed only if CPUID exists */
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
	NEED	%edi, 0x20000000, "long mode"	/* implies syscall; in 32-bit mode Intel hides it */
#endif
	popl	%ebx
	ret

/* Prints the missing feature's name, to which esi points, on the serial port; powers off qemu. */
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
