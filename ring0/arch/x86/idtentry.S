/* SPDX-License-Identifier: MIT */
/*
 * entry_32.S and entry_64.S include this file. It defines one stub for each exception (vectors 0 to
 * 31) and interrupt (32 to 47). The array idt_stubs holds their addresses. For the exceptions that
 * have a bit in the constant 0x227d00, the processor pushes an error code. Other stubs push a 0.
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
