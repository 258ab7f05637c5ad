/* SPDX-License-Identifier: MIT */
/*
 * Defines wire_harness. wire_harness sets the registers to known values, calls a function, and
 * stores the registers in *wire_block.
 */
#include "wire.h"

#define AT(word) 4*(word)(%eax)
#define AFTER(word) 4*(word)(%ecx)

	.section .note.GNU-stack, "", @progbits
	.text
	.globl	wire_harness
wire_harness:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	pushl	%ebp
	call	1f
1:	popl	%eax
	movl	wire_block-1b(%eax), %eax
	movl	%esp, AT(BLOCK_OWN_SP)
	andl	$-16, %esp
	.irp	i, 7, 6, 5, 4, 3, 2, 1, 0
	pushl	AT(BLOCK_WORDS + \i)
	.endr
	movl	%esp, AT(BLOCK_SP)
	movl	AT(BLOCK_IDLE), %ecx
	movl	AT(BLOCK_IDLE), %edx
	movl	AT(BLOCK_KEPT + 0), %ebx
	movl	AT(BLOCK_KEPT + 1), %esi
	movl	AT(BLOCK_KEPT + 2), %edi
	movl	AT(BLOCK_KEPT + 3), %ebp
	call	*AT(BLOCK_FUNCTION)

	/*
	 * The function may have changed every register, so this code loads the address of
	 * *wire_block again. The instructions before pushfl must not change the flags, because
	 * pushfl saves the flags for the test.
	 */
	call	1f
1:	popl	%ecx
	movl	wire_block-1b(%ecx), %ecx
	movl	%eax, AFTER(BLOCK_RESULT)
	movl	%esp, AFTER(BLOCK_SP_AFTER)
	movl	AFTER(BLOCK_OWN_SP), %esp
	pushfl
	popl	AFTER(BLOCK_FLAGS_AFTER)
	cld
	movl	%ebx, AFTER(BLOCK_KEPT_AFTER + 0)
	movl	%esi, AFTER(BLOCK_KEPT_AFTER + 1)
	movl	%edi, AFTER(BLOCK_KEPT_AFTER + 2)
	movl	%ebp, AFTER(BLOCK_KEPT_AFTER + 3)
	movl	AFTER(BLOCK_SP), %edx
	.irp	i, 0, 1, 2, 3, 4, 5, 6, 7
	movl	4*\i(%edx), %eax
	movl	%eax, AFTER(BLOCK_WORDS_AFTER + \i)
	.endr
	popl	%ebp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

	.globl	wire_child
wire_child:
	int3
	jmp	wire_child

	.globl	machine_getpid
machine_getpid:
	movl	$20, %eax
	int	$0x80
	ret
