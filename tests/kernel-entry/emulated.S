/* SPDX-License-Identifier: MIT */
/* Symbols that prove_emulated.py looks up in the program. The debugger calls the functions; no code here does. */
	.section .note.GNU-stack, "", @progbits

/* Breakpoints: a function under test returns to wire_return, a child continues at wire_child. */
	.text
	.globl	_start, wire_return, wire_child
_start:
wire_return:
	nop
wire_child:
	nop

/* Set and read the thread pointer: the gdbstub does not show tpidr_el0. */
#ifdef __aarch64__
	.globl	wire_set_thread_pointer, wire_thread_pointer
wire_set_thread_pointer:
	msr	tpidr_el0, x0
	ret
wire_thread_pointer:
	mrs	x0, tpidr_el0
	ret
#endif

/* The stack of the functions, with the caller's stack above it; the stack of a child. */
	.bss
	.balign	16
	.globl	wire_stack, wire_child_stack
	.skip	65536
wire_stack:
	.skip	4096
	.skip	4096
wire_child_stack:
	.skip	64
