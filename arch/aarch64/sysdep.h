/* SPDX-License-Identifier: MIT */
/* The instructions of a system call on aarch64: the macros that make a stub of `PSEUDO name, nargs`. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

/*
 * The registers of C and of the kernel:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		x0	x1	x2	x3	x4	x5		x0
 *	kernel		x0	x1	x2	x3	x4	x5	x8	x0
 *
 * The kernel preserves every register but x0 and those of SVE. x8 and SVE's are caller-saved in C. (Linux:
 * arch/arm64/kernel/entry.S.)
 */

#ifdef __ARM_FEATURE_BTI_DEFAULT
#define BRANCH_TARGET	bti	c
#define FEATURE_1_AND	0xc0000000	/* GNU_PROPERTY_AARCH64_FEATURE_1_AND */
#ifdef __ARM_FEATURE_PAC_DEFAULT
#define FEATURES	3		/* BTI, and PAC: no function here stores its return address */
#else
#define FEATURES	1
#endif
#endif
#include "pseudo.h"

#ifdef __ASSEMBLER__

/* ENTER_KERNEL number: the trap; number is a constant. */
.macro ENTER_KERNEL number:req
	mov	x8, #\number
	svc	#0
.endm

/* DO_CALL name, nargs: makes the call; the kernel's return value is in x0. */
.macro DO_CALL name:req, nargs:req
	ENTER_KERNEL .LSYS_\name
.endm

/* PSEUDO name, nargs: the stub of a call that can fail. cmn adds MAX_ERRNO; an error sets the carry. */
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
