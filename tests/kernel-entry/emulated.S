/* SPDX-License-Identifier: MIT */
/* What prove_emulated.py finds in a program by name. It runs the functions; nothing else does. */
	.section .note.GNU-stack, "", @progbits

/* A function returns there, or a child gets there: the program stops, and never goes on from there. */
	.text
	.globl	_start, wire_return, wire_child
_start:
wire_return:
	nop
wire_child:
	nop

/* The thread pointer, where no register that a debugger sees has it. */
#ifdef __aarch64__
	.globl	wire_set_thread_pointer, wire_thread_pointer
wire_set_thread_pointer:
	msr	tpidr_el0, x0
	ret
wire_thread_pointer:
	mrs	x0, tpidr_el0
	ret
#endif

/* The functions' stack, and more above it: the caller's. A child's stack. */
	.bss
	.balign	16
	.globl	wire_stack, wire_child_stack
	.skip	65536
wire_stack:
	.skip	4096
	.skip	4096
wire_child_stack:
	.skip	64
