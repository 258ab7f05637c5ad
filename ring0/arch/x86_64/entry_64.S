/* SPDX-License-Identifier: MIT */
/* x86_64 code that enters the kernel and returns to ring 3. Linux: arch/x86/entry/entry_64.S. */
#include <page.h>
#include <processor.h>
#include <ptrace.h>

/*
 * The registers of a system call, as the kernel gets them:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	syscall		rdi	rsi	rdx	r10	r8	r9	rax	rax
 *	pt_regs		di	si	dx	r10	r8	r9	orig_ax	ax
 *	int $0x80	ebx	ecx	edx	esi	edi	ebp	eax	eax
 *	pt_regs		bx	cx	dx	si	di	bp	orig_ax	ax
 *
 * Each entry builds a struct pt_regs (ptrace.h) at the top of the thread's kernel stack. Each exit
 * loads the registers from that struct, so a system call changes no register but rax. The syscall
 * instruction itself overwrites rcx and r11.
 */

/* PUSH_REGS: pushes di and the registers below it in struct pt_regs, down to r15. */
.macro PUSH_REGS
	pushq	%rdi			/* argument 1 of syscall; 5 of int $0x80 */
	pushq	%rsi			/* argument 2; 4 */
	pushq	%rdx			/* argument 3; 3 */
	pushq	%rcx			/* syscall: the return address; argument 2 of int $0x80 */
	pushq	%rax			/* ax: where the result will be written */
	pushq	%r8			/* argument 5 */
	pushq	%r9			/* argument 6 */
	pushq	%r10			/* argument 4 */
	pushq	%r11			/* syscall: the flags */
	pushq	%rbx			/* argument 1 of int $0x80 */
	pushq	%rbp			/* argument 6 of int $0x80 */
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	pushq	$X86_EFLAGS_FIXED	/* clears DF (the C ABI), AC (it would disable SMAP) and */
	popfq				/* NT (iret would fail); interrupts stay off */
.endm

/* POP_REGS: pops the registers from r15 to di of struct pt_regs. Leaves orig_ax on the stack. */
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
 * The entry for the syscall instruction. The processor saves rip in rcx and rflags in r11, loads cs
 * and ss from STAR and rip from LSTAR. It clears the flags in SYSCALL_MASK, for example IF and TF.
 * The processor does not load rsp, so the entry must load rsp before it pushes anything. Linux
 * finds the processor's stack by swapgs and gs. ring0 runs on one processor and needs neither.
 */
	.globl	entry_SYSCALL_64
entry_SYSCALL_64:
	movq	%rsp, tss + TSS_SP2	/* saves rsp: the processor never uses sp2 of the TSS */
	movq	tss + TSS_SP0, %rsp	/* this thread's kernel stack; see switch_to */
	pushq	$__USER_DS		/* ss */
	pushq	tss + TSS_SP2		/* sp */
	pushq	%r11			/* flags */
	pushq	$__USER_CS		/* cs */
	pushq	%rcx			/* ip: the instruction after syscall */
	pushq	%rax			/* orig_ax: the number */
	PUSH_REGS
	movq	%rsp, %rdi		/* do_syscall_64(regs) */
	call	do_syscall_64
	testb	%al, %al		/* false: sysretq cannot return there, so uses iretq */
	jz	restore_all
	POP_REGS			/* do_syscall_64 checked that cx == ip and r11 == flags */
	movq	32(%rsp), %rsp		/* sp: ring 0 on the program's stack, interrupts off */
	sysretq				/* rip = rcx, rflags = r11, cs and ss from STAR, ring 3 */

/*
 * The entry for int $0x80, from 32-bit and 64-bit programs. Ring 3 may use gate 128 of the IDT,
 * because the gate's DPL is 3. The processor has loaded rsp from rsp0 in the TSS and pushed ss,
 * rsp, rflags, cs and rip. do_int80_syscall_32 uses only the lower 32 bits of each register. So
 * 64-bit code cannot pass a pointer above 4 GiB.
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
1:	iretq				/* rip, cs, rflags, rsp, ss: back to ring 3 */
	.pushsection __ex_table, "a"
	.quad	1b, iret_error		/* ss is invalid: iret_error() ends the program */
	.popsection

/* The entry for syscall in 32-bit code. Only AMD allows it. Returns -ENOSYS without any stack. */
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

/* void __switch_stack(struct task_struct *prev, *next): switches stacks. sp is at offset 0. */
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
	ret				/* into schedule(), or to ret_from_fork */

/* idtentry.S uses these macros. Its stubs put the vector into esi and jump to common_interrupt. */
#define SAVE_REGISTERS	PUSH_REGS
#define VECTOR_REGISTER	%esi
#include "idtentry.S"

	.text
common_interrupt:
	movq	%rsp, %rdi
	call	do_trap			/* do_trap(regs, vector) */
	jmp	restore_all

	.section .note.GNU-stack, "", @progbits
