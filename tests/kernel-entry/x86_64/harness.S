/* SPDX-License-Identifier: MIT */
/*
 * Defines wire_harness. wire_harness sets the registers to known values, calls a function, and
 * stores the registers in *wire_block.
 */
#include "wire.h"

#define AT(word) 8*(word)(%rax)
#define AFTER(word) 8*(word)(%rcx)

	.section .note.GNU-stack, "", @progbits
	.text
	.globl	wire_harness
wire_harness:
	pushq	%rbx
	pushq	%rbp
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	movq	wire_block(%rip), %rax
	movq	%rsp, AT(BLOCK_OWN_SP)
	andq	$-16, %rsp
	pushq	AT(BLOCK_WORDS + 7)
	pushq	AT(BLOCK_WORDS + 6)
	movq	%rsp, AT(BLOCK_SP)
	movq	AT(BLOCK_WORDS + 0), %rdi
	movq	AT(BLOCK_WORDS + 1), %rsi
	movq	AT(BLOCK_WORDS + 2), %rdx
	movq	AT(BLOCK_WORDS + 3), %rcx
	movq	AT(BLOCK_WORDS + 4), %r8
	movq	AT(BLOCK_WORDS + 5), %r9
	movq	AT(BLOCK_IDLE), %r10
	movq	AT(BLOCK_IDLE), %r11
	movq	AT(BLOCK_KEPT + 0), %rbx
	movq	AT(BLOCK_KEPT + 1), %rbp
	movq	AT(BLOCK_KEPT + 2), %r12
	movq	AT(BLOCK_KEPT + 3), %r13
	movq	AT(BLOCK_KEPT + 4), %r14
	movq	AT(BLOCK_KEPT + 5), %r15
	call	*AT(BLOCK_FUNCTION)

	/*
	 * The function may have changed every register, so this code loads the address of
	 * *wire_block again. The instructions before pushfq must not change the flags, because
	 * pushfq saves the flags for the test.
	 */
	movq	wire_block(%rip), %rcx
	movq	%rax, AFTER(BLOCK_RESULT)
	movq	%rsp, AFTER(BLOCK_SP_AFTER)
	movq	AFTER(BLOCK_OWN_SP), %rsp
	pushfq
	popq	AFTER(BLOCK_FLAGS_AFTER)
	cld
	movq	%rbx, AFTER(BLOCK_KEPT_AFTER + 0)
	movq	%rbp, AFTER(BLOCK_KEPT_AFTER + 1)
	movq	%r12, AFTER(BLOCK_KEPT_AFTER + 2)
	movq	%r13, AFTER(BLOCK_KEPT_AFTER + 3)
	movq	%r14, AFTER(BLOCK_KEPT_AFTER + 4)
	movq	%r15, AFTER(BLOCK_KEPT_AFTER + 5)
	movq	AFTER(BLOCK_SP), %rdx
	movq	0(%rdx), %rax
	movq	%rax, AFTER(BLOCK_WORDS_AFTER + 6)
	movq	8(%rdx), %rax
	movq	%rax, AFTER(BLOCK_WORDS_AFTER + 7)
	popq	%r15
	popq	%r14
	popq	%r13
	popq	%r12
	popq	%rbp
	popq	%rbx
	ret

	.globl	wire_child
wire_child:
	int3
	jmp	wire_child

	.globl	machine_getpid
machine_getpid:
	movl	$39, %eax
	syscall
	ret
