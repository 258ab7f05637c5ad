/* SPDX-License-Identifier: MIT */
/* The instructions of a system call on aarch64: the macros that make a stub of `PSEUDO name, nargs`. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

/*
 * Where C puts an argument, and where the kernel looks for it:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		x0	x1	x2	x3	x4	x5		x0
 *	kernel		x0	x1	x2	x3	x4	x5	x8	x0
 *
 * Every register but x0 comes back as it was; x8 is one that C lets a call lose. (Linux: arch/arm64/kernel/entry.S.)
 */

#ifdef __ARM_FEATURE_BTI_DEFAULT
#define BRANCH_TARGET	bti	c
#define FEATURE_1_AND	0xc0000000	/* GNU_PROPERTY_AARCH64_FEATURE_1_AND */
#define FEATURES	1		/* BTI */
#endif
#include "pseudo.h"

#ifdef __ASSEMBLER__

/* ENTER_KERNEL number: the trap. number is a constant. */
.macro ENTER_KERNEL number:req
	mov	x8, #\number
	svc	#0
.endm

/* DO_CALL name, nargs: from C's arguments to the kernel's answer in x0. */
.macro DO_CALL name:req, nargs:req
	ENTER_KERNEL .LSYS_\name
.endm

/* PSEUDO name, nargs: the stub of a call that can fail. cmn adds: from -MAX_ERRNO on there is a carry. */
.macro PSEUDO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	cmn	x0, #MAX_ERRNO
	b.cs	1f
	ret
1:	b	SYSCALL_ERROR_LABEL		/* a conditional branch might not reach */
	END	__sys_\name
.endm

#endif
#endif
