/* SPDX-License-Identifier: MIT */
/* Assembly macros for x86_64 system calls. PSEUDO defines the function (stub) of a system call. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

/*
 * Where C code passes the arguments, and where the kernel expects them:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		rdi	rsi	rdx	rcx	r8	r9	-	rax
 *	kernel		rdi	rsi	rdx	r10	r8	r9	rax	rax
 *
 * Only argument 4 differs, because the syscall instruction overwrites rcx: it stores the return
 * address in rcx and the flags in r11. rcx and r11 are caller-saved in C. The kernel preserves all
 * other registers except rax. Linux: arch/x86/entry/entry_64.S.
 */

#ifdef __CET__	/* by -fcf-protection: protects jumps and returns. pseudo.h uses these macros. */
#define BRANCH_TARGET	endbr64
#define FEATURE_1_AND	0xc0000002	/* the ELF property GNU_PROPERTY_X86_FEATURE_1_AND */
#define FEATURES	3		/* bit 0: indirect branch tracking; bit 1: shadow stack */
#endif
#include "pseudo.h"

#ifdef __ASSEMBLER__

/*
 * PUSHARGS nargs, POPARGS nargs: do nothing here. All arguments are in caller-saved registers, so a
 * stub saves no register.
 */
.macro PUSHARGS nargs:req
.endm

.macro POPARGS nargs:req
.endm

/* DOARGS nargs: moves argument 4 to r10. The other arguments need no move. */
.macro DOARGS nargs:req
	.if	\nargs > 3
	movq	%rcx, %r10
	.endif
.endm

/* ENTER_KERNEL number: executes system call `number`. `number` is any operand of movl. */
.macro ENTER_KERNEL number:req
	movl	\number, %eax
	syscall
.endm

/* DO_CALL name, nargs: executes system call `name`. Then rax holds the kernel's return value. */
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
	cmpq	$-MAX_ERRNO, %rax
	jae	SYSCALL_ERROR_LABEL
	ret
	END	__sys_\name
.endm

#else

#define HAS_SET_ERRNO		/* C cannot call __syscall_error (argument in rax): see result.h */

#endif
#endif
