/* SPDX-License-Identifier: MIT */
/* Assembly macros for system calls on aarch64. `PSEUDO name, nargs` defines the function (stub) of one system call. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

/*
 * Where C code passes the arguments, and where the kernel expects them:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		x0	x1	x2	x3	x4	x5	-	x0
 *	kernel		x0	x1	x2	x3	x4	x5	x8	x0
 *
 * The kernel preserves all registers but x0 and those of the vector extension SVE. In C they and x8
 * are caller-saved, so a stub saves no register. Linux: arch/arm64/kernel/entry.S.
 */

#ifdef __ARM_FEATURE_BTI_DEFAULT	/* an ELF note in pseudo.h tells the linker the FEATURES */
#define BRANCH_TARGET	bti	c	/* BTI: an indirect call may only go to this instruction */
#define FEATURE_1_AND	0xc0000000	/* GNU_PROPERTY_AARCH64_FEATURE_1_AND: type in that note */
#ifdef __ARM_FEATURE_PAC_DEFAULT	/* PAC: code signs x30, a return address, before a store */
#define FEATURES	3		/* 1: BTI, 2: PAC. Stubs need no PAC: they store no x30 */
#else
#define FEATURES	1
#endif
#endif
#include "pseudo.h"

#ifdef __ASSEMBLER__

/* ENTER_KERNEL number: executes the system call `number`, a constant. The caller has loaded the argument registers. */
.macro ENTER_KERNEL number:req
	mov	x8, #\number
	svc	#0
.endm

/* DO_CALL name, nargs: executes the system call `name`. Then x0 holds the kernel's return value. */
.macro DO_CALL name:req, nargs:req
	ENTER_KERNEL .LSYS_\name
.endm

/* PSEUDO name, nargs: defines the stub of a call that can fail. cmn sets the carry flag if x0 is an error number. */
.macro PSEUDO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	cmn	x0, #MAX_ERRNO
	b.cs	1f
	ret
1:	b	SYSCALL_ERROR_LABEL		/* a conditional branch reaches 1 MiB only */
	END	__sys_\name
.endm

#endif
#endif
