/* SPDX-License-Identifier: MIT */
/*
 * Part of both entry files: a stub for each exception (0 to 31) and interrupt (32 to 47). idt_stubs
 * has their addresses. 0x227d00 has a bit for each exception for which the processor pushes an
 * error code. The other stubs push 0, so pt_regs always has orig_ax.
 */
	.altmacro
.macro IDTENTRY vector
	.text
.Lstub\vector:
	.if	!((0x227d00 >> \vector) & 1) || \vector > 31
	push	$0
	.endif
	SAVE_REGISTERS
	movl	$\vector, VECTOR_REGISTER
	jmp	common_interrupt
	.section .rodata.idt_stubs, "a"
	LONG	.Lstub\vector
.endm

	.section .rodata.idt_stubs, "a"
	.globl	idt_stubs
idt_stubs:
	.set	vector, 0
	.rept	48
	IDTENTRY %vector
	.set	vector, vector + 1
	.endr
