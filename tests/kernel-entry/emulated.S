/* SPDX-License-Identifier: MIT */
/* Labels and functions that prove_emulated.py finds by their names; only the debugger calls the functions. */
	.section .note.GNU-stack, "", @progbits

/* Addresses for breakpoints: a function under test returns to wire_return, and a child continues at wire_child. */
	.text
	.globl	_start, wire_return, wire_child
_start:
wire_return:
	nop
wire_child:
	nop

/* Functions that set and read the thread pointer, because the gdbstub does not show tpidr_el0. */
#ifdef __aarch64__
	.globl	wire_set_thread_pointer, wire_thread_pointer
wire_set_thread_pointer:
	msr	tpidr_el0, x0
	ret
wire_thread_pointer:
	mrs	x0, tpidr_el0
	ret
#endif

/*
 * wire_stack: functions under test use the bytes below it; those above it are the caller's. wire_child_stack: the end of a
 * child's stack.
 */
	.bss
	.balign	16
	.globl	wire_stack, wire_child_stack
	.skip	65536
wire_stack:
	.skip	4096
	.skip	4096
wire_child_stack:
	.skip	64
