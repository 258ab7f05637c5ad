/* SPDX-License-Identifier: MIT */
/* Assembly macros for system calls on i386. `PSEUDO name, nargs` defines the function (stub) of one system call. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

/*
 * Where C code passes the arguments, and where the kernel expects them:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		4(%esp)	8(%esp)	12(%esp) 16(%esp) 20(%esp) 24(%esp) -	eax
 *	kernel		ebx	ecx	edx	esi	edi	ebp	eax	eax
 *
 * In C, eax, ecx and edx are caller-saved. A stub must save the other four registers before it loads them. Each
 * push moves the arguments four bytes away from esp. A 64-bit argument is two words, low word first, in C and
 * in the kernel. The kernel preserves every register but eax. Linux: arch/x86/entry/entry_32.S,
 * entry_64_compat.S.
 */

#ifdef __CET__	/* -fcf-protection; an ELF note in pseudo.h tells the linker the FEATURES */
#define BRANCH_TARGET	endbr32
#define FEATURE_1_AND	0xc0000002	/* GNU_PROPERTY_X86_FEATURE_1_AND: type in that note */
#define FEATURES	3		/* indirect branch tracking, shadow stack */
#endif
#include "pseudo.h"

#ifdef __ASSEMBLER__

/* PUSHARGS nargs: saves the callee-saved registers that will hold arguments. .Lpushed is their size in bytes. */
.macro PUSHARGS nargs:req
	.if	\nargs > 0
	pushl	%ebx
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset %ebx, 0
	.set	.Lpushed, .Lpushed + 4
	.endif
	.if	\nargs > 3
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset %esi, 0
	.set	.Lpushed, .Lpushed + 4
	.endif
	.if	\nargs > 4
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset %edi, 0
	.set	.Lpushed, .Lpushed + 4
	.endif
	.if	\nargs > 5
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset %ebp, 0
	.set	.Lpushed, .Lpushed + 4
	.endif
.endm

/* POPARGS nargs: restores the registers that PUSHARGS pushed, in reverse order. */
.macro POPARGS nargs:req
	.if	\nargs > 5
	popl	%ebp
	.cfi_adjust_cfa_offset -4
	.cfi_restore %ebp
	.set	.Lpushed, .Lpushed - 4
	.endif
	.if	\nargs > 4
	popl	%edi
	.cfi_adjust_cfa_offset -4
	.cfi_restore %edi
	.set	.Lpushed, .Lpushed - 4
	.endif
	.if	\nargs > 3
	popl	%esi
	.cfi_adjust_cfa_offset -4
	.cfi_restore %esi
	.set	.Lpushed, .Lpushed - 4
	.endif
	.if	\nargs > 0
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	.cfi_restore %ebx
	.set	.Lpushed, .Lpushed - 4
	.endif
.endm

/* DOARGS nargs, skip: loads nargs of C's arguments into the kernel's registers. Omits the first `skip` arguments. */
.macro DOARGS nargs:req, skip=0
	.if	\nargs > 0
	movl	.Lpushed+4+4*\skip(%esp), %ebx
	.endif
	.if	\nargs > 1
	movl	.Lpushed+8+4*\skip(%esp), %ecx
	.endif
	.if	\nargs > 2
	movl	.Lpushed+12+4*\skip(%esp), %edx
	.endif
	.if	\nargs > 3
	movl	.Lpushed+16+4*\skip(%esp), %esi
	.endif
	.if	\nargs > 4
	movl	.Lpushed+20+4*\skip(%esp), %edi
	.endif
	.if	\nargs > 5
	movl	.Lpushed+24+4*\skip(%esp), %ebp
	.endif
.endm

/*
 * ENTER_KERNEL number: calls the address in __sysinfo, which is the fast entry __kernel_vsyscall in
 * the vDSO or an `int $0x80`. `number` is an operand of movl.
 *
 * The code in libring3_pic.a may run at any address. To find its own address, i386 code makes a call and pops the
 * return address. The only free register is eax, which must hold the number later. So the macro pushes the entry's
 * address, loads eax, and calls the address on the stack.
 */
.macro ENTER_KERNEL number:req
#ifdef __PIC__
	call	1f
	.cfi_adjust_cfa_offset 4
1:	popl	%eax
	.cfi_adjust_cfa_offset -4
	pushl	__sysinfo-1b(%eax)
	.cfi_adjust_cfa_offset 4
	.set	.Lpushed, .Lpushed + 4
	movl	\number, %eax
	call	*(%esp)
	popl	%ecx
	.cfi_adjust_cfa_offset -4
	.set	.Lpushed, .Lpushed - 4
#else
	movl	\number, %eax
	call	*__sysinfo
#endif
.endm

/* DO_CALL name, nargs: executes the system call `name`. Then eax holds the kernel's return value. */
.macro DO_CALL name:req, nargs:req
	PUSHARGS \nargs
	DOARGS	\nargs
	ENTER_KERNEL $.LSYS_\name
	POPARGS	\nargs
.endm

/* PSEUDO name, nargs: defines the stub of a system call that can fail. */
.macro PSEUDO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	cmpl	$-MAX_ERRNO, %eax
	jae	SYSCALL_ERROR_LABEL
	ret
	END	__sys_\name
.endm

#else

#define SYSCALL_ERROR_CALL __attribute__((regparm(1)))	/* stubs pass -errno (argument 1) in eax */

#endif
#endif
