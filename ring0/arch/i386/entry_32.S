/* SPDX-License-Identifier: MIT */
/* The i386 code that enters the kernel and returns to ring 3. Linux: arch/x86/entry/entry_32.S. */
#include <page.h>
#include <processor.h>
#include <ptrace.h>

/*
 * The registers of a system call, as the kernel gets them:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	register	ebx	ecx	edx	esi	edi	ebp	eax	eax
 *	pt_regs		bx	cx	dx	si	di	bp	orig_ax	ax
 *
 * Each entry builds a struct pt_regs (ptrace.h) at the top of the thread's kernel stack. Each exit
 * loads the registers from that struct, so a system call changes no register but eax.
 */

/* _ASM_EXTABLE from, to: if the instruction at `from` faults, the kernel continues at `to`. */
.macro _ASM_EXTABLE from:req, to:req
	.pushsection __ex_table, "a"
	.long	\from, \to
	.popsection
.endm

/* SAVE_ALL: pushes the members of struct pt_regs from gs to bx. Loads the kernel's segments. */
.macro SAVE_ALL
	pushl	%gs			/* the program's segment selectors */
	pushl	%fs
	pushl	%es
	pushl	%ds
	pushl	%eax			/* ax: where the result will be written */
	pushl	%ebp			/* argument 6 */
	pushl	%edi			/* argument 5 */
	pushl	%esi			/* argument 4 */
	pushl	%edx			/* argument 3 */
	pushl	%ecx			/* argument 2 */
	pushl	%ebx			/* argument 1 */
	movl	$__KERNEL_DS, %edx	/* a program may have loaded anything into ds and es */
	movl	%edx, %ds
	movl	%edx, %es
	xorl	%edx, %edx		/* fs = gs = 0: unused. But an exception in the kernel */
	movl	%edx, %fs		/* reloads them. A program's selectors could then fault, */
	movl	%edx, %gs		/* because a segment may have been removed. */
	pushl	$X86_EFLAGS_FIXED	/* DF = 0 for C code. NT = 0: with NT = 1 iret fails. */
	popfl				/* AC = 0: SMAP blocks user pages. IF = 0: no interrupts. */
.endm

/* RESTORE_REGS: pops the members of struct pt_regs from bx to gs. Leaves orig_ax on the stack. */
.macro RESTORE_REGS
	popl	%ebx
	popl	%ecx
	popl	%edx
	popl	%esi
	popl	%edi
	popl	%ebp
	popl	%eax			/* the result */
.Lds\@:	popl	%ds			/* if an invalid selector faults, .Lds0 retries with 0 */
.Les\@:	popl	%es
.Lfs\@:	popl	%fs
.Lgs\@:	popl	%gs
	.pushsection .text.fixup, "ax"
.Lds0\@: movl	$0, (%esp)
	jmp	.Lds\@
.Les0\@: movl	$0, (%esp)
	jmp	.Les\@
.Lfs0\@: movl	$0, (%esp)
	jmp	.Lfs\@
.Lgs0\@: movl	$0, (%esp)
	jmp	.Lgs\@
	.popsection
	_ASM_EXTABLE .Lds\@, .Lds0\@
	_ASM_EXTABLE .Les\@, .Les0\@
	_ASM_EXTABLE .Lfs\@, .Lfs0\@
	_ASM_EXTABLE .Lgs\@, .Lgs0\@
.endm

	.text

/*
 * The entry for int $0x80, which desc.c allows for ring 3. The processor has loaded ss and esp (the
 * thread's kernel stack) from the structure tss and pushed the program's ss, esp, eflags, cs, eip.
 */
	.globl	entry_INT80_32
entry_INT80_32:
	pushl	%eax			/* orig_ax: the number */
	SAVE_ALL
	pushl	%esp			/* the argument of do_int80_syscall_32(regs) */
	call	do_int80_syscall_32
	popl	%eax

	.globl	restore_all
restore_all:
	RESTORE_REGS
	addl	$4, %esp		/* orig_ax */
1:	iret				/* loads eip, cs, eflags, esp, ss: back to ring 3 */
	_ASM_EXTABLE 1b, 2f
2:	movl	$__KERNEL_DS, %eax	/* here if iret faults: iret_error() ends the program */
	movl	%eax, %ds
	movl	%eax, %es
	call	iret_error

/*
 * The entry for sysenter. The processor loads cs, ss, eip and esp from three special registers
 * (MSRs) and clears IF. It does not save the program's eip and esp. So vsyscall.S copies esp to
 * ebp, and the kernel returns to one fixed address in vsyscall.S. The MSR SYSENTER_ESP holds the
 * top of this thread's kernel stack (see switch_to). sysenter does not clear TF. If the program has
 * set TF, a debug exception occurs in ring 0, and do_exception() handles it.
 */
	.globl	entry_SYSENTER_32
entry_SYSENTER_32:
	pushl	$__USER_DS		/* ss */
	pushl	$0			/* sp: do_SYSENTER_32 takes it from bp */
	pushfl				/* flags; IF is 0 here, because sysenter cleared it */
	orl	$X86_EFLAGS_IF, (%esp)
	pushl	$__USER_CS		/* cs */
	pushl	$0			/* ip: do_SYSENTER_32 writes sysenter_return() there */
	pushl	%eax			/* orig_ax: the number */
	SAVE_ALL
	pushl	%esp			/* the argument of do_SYSENTER_32(regs) */
	call	do_SYSENTER_32
	popl	%ecx
	testb	%al, %al		/* result false (for example after execve): use iret */
	jz	restore_all
	movl	PT_IP(%esp), %ecx	/* sysexit takes eip from edx and esp from ecx. */
	movl	%ecx, PT_DX(%esp)	/* vsyscall.S then pops the program's edx and ecx. */
	movl	PT_SP(%esp), %ecx
	movl	%ecx, PT_CX(%esp)
	RESTORE_REGS
	addl	$12, %esp		/* skips orig_ax, ip, cs */
	andl	$~X86_EFLAGS_IF, (%esp)	/* no interrupt before sysexit */
	popfl
	sti				/* takes effect after the next instruction */
	sysexit				/* cs = SYSENTER_CS + 16, ss = SYSENTER_CS + 24, ring 3 */

/* A new thread starts here. ebx holds the function of a kernel thread, or 0 after fork or clone. */
	.globl	ret_from_fork
ret_from_fork:
	call	schedule_tail
	testl	%ebx, %ebx
	jz	1f
	call	*%ebx
1:	call	exit_to_user_mode
	jmp	restore_all

/* void __switch_stack(prev, next): switches stacks. The member sp of task_struct has offset 0. */
	.globl	__switch_stack
__switch_stack:
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	pushl	%ebp			/* callee-saved registers */
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	movl	%esp, (%eax)
	movl	(%edx), %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	ret				/* to the caller; in a new thread, to ret_from_fork */

/* Macros for idtentry.S. Its code puts a trap's vector into edx and jumps to common_interrupt. */
#define SAVE_REGISTERS	SAVE_ALL
#define VECTOR_REGISTER	%edx
#include "idtentry.S"

	.text
common_interrupt:
	movl	%esp, %eax
	pushl	%edx
	pushl	%eax
	call	do_trap			/* do_trap(regs, vector) */
	addl	$8, %esp
	jmp	restore_all

	.section .note.GNU-stack, "", @progbits
