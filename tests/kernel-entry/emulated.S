/* SPDX-License-Identifier: MIT */
/*
 * This file is linked into the program that prove_emulated.py tests. The script controls the
 * program as a debugger does, and finds the labels and functions of this file by their names.
 */
	.section .note.GNU-stack, "", %progbits

/*
 * Addresses for the debugger's breakpoints. A tested function returns to wire_return. A child that
 * clone created calls wire_child.
 */
	.text
	.globl	_start, wire_return, wire_child
_start:
wire_return:
	nop
wire_child:
	nop

/*
 * These functions set and read the thread pointer. The script calls them, because qemu's gdbstub
 * does not show the register tpidr_el0.
 */
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
 * wire_stack is the stack pointer when a tested function begins. The function may use the bytes
 * below wire_stack; the bytes above wire_stack belong to its caller. wire_child_stack is the upper
 * end of the stack that clone gives to a child.
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
