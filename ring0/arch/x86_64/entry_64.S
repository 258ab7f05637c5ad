/* SPDX-License-Identifier: MIT */
/* x86_64 code that enters the kernel and returns to ring 3. Linux: arch/x86/entry/entry_64.S. */
#include <page.h>
#include <processor.h>
#include <ptrace.h>

/*
 * The registers that hold a system call's values, and the members of pt_regs that save them:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	syscall		rdi	rsi	rdx	r10	r8	r9	rax	rax
 *	pt_regs		di	si	dx	r10	r8	r9	orig_ax	ax
 *	int $0x80	ebx	ecx	edx	esi	edi	ebp	eax	eax
 *	pt_regs		bx	cx	dx	si	di	bp	orig_ax	ax
 *
 * Each entry builds a struct pt_regs (ptrace.h) at the top of the thread's kernel stack. Each exit
 * loads the registers from that struct, so the kernel changes only rax. But for the program, rcx
 * and r11 change too: the instruction syscall overwrites them.
 */

/* PUSH_REGS: pushes the members of struct pt_regs from di to r15. */
.macro PUSH_REGS
	pushq	%rdi			/* argument 1 of syscall; 5 of int $0x80 */
	pushq	%rsi			/* argument 2 of syscall; 4 of int $0x80 */
	pushq	%rdx			/* argument 3 of syscall and of int $0x80 */
	pushq	%rcx			/* syscall: the return address; argument 2 of int $0x80 */
	pushq	%rax			/* ax: where the result will be written */
	pushq	%r8			/* argument 5 of syscall */
	pushq	%r9			/* argument 6 of syscall */
	pushq	%r10			/* argument 4 of syscall */
	pushq	%r11			/* syscall: the flags */
	pushq	%rbx			/* argument 1 of int $0x80 */
	pushq	%rbp			/* argument 6 of int $0x80 */
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	pushq	$X86_EFLAGS_FIXED	/* DF = 0 for C code; NT = 0: if it is 1, iret fails. */
	popfq				/* AC = 0: SMAP blocks user pages; IF = 0: no interrupts */
.endm

/* POP_REGS: pops the members of struct pt_regs from r15 to di. Leaves orig_ax on the stack. */
.macro POP_REGS
	popq	%r15
	popq	%r14
	popq	%r13
	popq	%r12
	popq	%rbp
	popq	%rbx
	popq	%r11
	popq	%r10
	popq	%r9
	popq	%r8
	popq	%rax			/* the result */
	popq	%rcx
	popq	%rdx
	popq	%rsi
	popq	%rdi
.endm

	.text

/*
 * The entry for the instruction syscall. The processor saves rip in rcx and rflags in r11. It loads
 * rip, cs and ss from two special registers, LSTAR and STAR (syscall_init() sets them), and clears
 * IF and other flags. It does not load rsp. So this code loads rsp from the structure tss, before
 * the first push. There is one tss, because ring0 uses one processor. Linux has one for each CPU.
 */
	.globl	entry_SYSCALL_64
entry_SYSCALL_64:
	movq	%rsp, tss + TSS_SP2	/* saves the program's rsp in an unused TSS member */
	movq	tss + TSS_SP0, %rsp	/* this thread's kernel stack, set by switch_to() */
	pushq	$__USER_DS		/* ss */
	pushq	tss + TSS_SP2		/* sp */
	pushq	%r11			/* flags */
	pushq	$__USER_CS		/* cs */
	pushq	%rcx			/* ip: the instruction after syscall */
	pushq	%rax			/* orig_ax: the number */
	PUSH_REGS
	movq	%rsp, %rdi		/* do_syscall_64(regs) */
	call	do_syscall_64
	testb	%al, %al		/* false: sysretq cannot load these registers */
	jz	restore_all
	POP_REGS			/* do_syscall_64 checked cx = ip, r11 = flags for sysretq */
	movq	32(%rsp), %rsp		/* sp; IF is 0, so no interrupt uses the program's stack */
	sysretq				/* rip = rcx, rflags = r11; cs and ss for ring 3 */

/*
 * The entry for int $0x80, from 32-bit and 64-bit programs. desc.c allows ring 3 to execute it. The
 * processor has loaded rsp (this thread's kernel stack) from the structure tss and pushed ss, rsp,
 * rflags, cs and rip. do_int80_syscall_32 uses only the lower 32 bits of each register. So a 64-bit
 * program that uses int $0x80 cannot pass a pointer above 4 GiB.
 */
	.globl	entry_INT80_compat
entry_INT80_compat:
	pushq	%rax			/* orig_ax: the number */
	PUSH_REGS
	movq	%rsp, %rdi
	call	do_int80_syscall_32

	.globl	restore_all
restore_all:
	POP_REGS
	addq	$8, %rsp		/* orig_ax */
1:	iretq				/* pops rip, cs, rflags, rsp, ss: back to ring 3 */
	.pushsection __ex_table, "a"
	.quad	1b, iret_error		/* if iretq faults: iret_error() ends the program */
	.popsection

/* The entry for syscall in 32-bit code: only AMD's processors allow this. Returns -ENOSYS (-38). */
	.globl	entry_SYSCALL_compat
entry_SYSCALL_compat:
	movl	$-38, %eax
	sysretl

/* A new thread starts here. rbx holds the function of a kernel thread, or 0 after fork or clone. */
	.globl	ret_from_fork
ret_from_fork:
	call	schedule_tail
	testq	%rbx, %rbx
	jz	1f
	call	*%rbx
1:	call	exit_to_user_mode
	jmp	restore_all

/* void __switch_stack(prev, next): switches stacks. The member sp of task_struct has offset 0. */
	.globl	__switch_stack
__switch_stack:
	pushq	%rbp			/* callee-saved registers */
	pushq	%rbx
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	movq	%rsp, (%rdi)
	movq	(%rsi), %rsp
	popq	%r15
	popq	%r14
	popq	%r13
	popq	%r12
	popq	%rbx
	popq	%rbp
	ret				/* to the caller; in a new thread, to ret_from_fork */

/* Macros for idtentry.S. Its code puts a trap's vector into esi and jumps to common_interrupt. */
#define SAVE_REGISTERS	PUSH_REGS
#define VECTOR_REGISTER	%esi
#include "idtentry.S"

	.text
common_interrupt:
	movq	%rsp, %rdi
	call	do_trap			/* do_trap(regs, vector) */
	jmp	restore_all

	.section .note.GNU-stack, "", @progbits
