/* SPDX-License-Identifier: MIT */
/* The instructions of a system call on x86_64: the macros that make a stub of `PSEUDO name, nargs`. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

/*
 * The registers of C and of the kernel:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		rdi	rsi	rdx	rcx	r8	r9		rax
 *	kernel		rdi	rsi	rdx	r10	r8	r9	rax	rax
 *
 * They differ in argument 4. The syscall instruction stores the return address in rcx and the flags
 * in r11, so rcx cannot hold an argument. Both are caller-saved in C. The kernel preserves every
 * other register but rax. (Linux: arch/x86/entry/entry_64.S.)
 */

#ifdef __CET__
#define BRANCH_TARGET	endbr64
#define FEATURE_1_AND	0xc0000002	/* GNU_PROPERTY_X86_FEATURE_1_AND */
#define FEATURES	3		/* IBT and SHSTK */
#endif
#include "pseudo.h"

#ifdef __ASSEMBLER__

/*
 * PUSHARGS nargs, POPARGS nargs: nothing to save, because no argument register is callee-saved in
 * C.
 */
.macro PUSHARGS nargs:req
.endm

.macro POPARGS nargs:req
.endm

/* DOARGS nargs: moves the arguments from C's registers to the kernel's. */
.macro DOARGS nargs:req
	.if	\nargs > 3
	movq	%rcx, %r10
	.endif
.endm

/* ENTER_KERNEL number: the trap. number is any operand of movl. */
.macro ENTER_KERNEL number:req
	movl	\number, %eax
	syscall
.endm

/* DO_CALL name, nargs: makes the call; the kernel's return value is in rax. */
.macro DO_CALL name:req, nargs:req
	PUSHARGS \nargs
	DOARGS	\nargs
	ENTER_KERNEL $.LSYS_\name
	POPARGS	\nargs
.endm

/* PSEUDO name, nargs: the stub of a call that can fail. */
.macro PSEUDO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
	END	__sys_\name
.endm

#else

#define HAS_SET_ERRNO		/* C cannot pass an argument in rax: __set_errno.S */

#endif
#endif
