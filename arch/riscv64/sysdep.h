/* SPDX-License-Identifier: MIT */
/* The instructions of a system call on riscv64: the macros that make a stub of `PSEUDO name, nargs`. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

/*
 * The registers of C and of the kernel:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		a0	a1	a2	a3	a4	a5		a0
 *	kernel		a0	a1	a2	a3	a4	a5	a7	a0
 *
 * The kernel preserves every register but a0 and the vectors. a7 and the vectors are caller-saved in C.
 * (Linux: arch/riscv/kernel/entry.S.)
 */

#include "pseudo.h"

#ifdef __ASSEMBLER__

/* ENTER_KERNEL number: the trap; number is a constant. */
.macro ENTER_KERNEL number:req
	li	a7, \number
	ecall
.endm

/* DO_CALL name, nargs: makes the call; the kernel's return value is in a0. */
.macro DO_CALL name:req, nargs:req
	ENTER_KERNEL .LSYS_\name
.endm

/* JUMP_IF_ERROR label: if a0 is an error, the last 4095 of unsigned values; the label must be within 4 KiB. */
.macro JUMP_IF_ERROR label:req
	li	t0, -MAX_ERRNO - 1
	bgtu	a0, t0, \label
.endm

/* PSEUDO name, nargs: the stub of a call that can fail. */
.macro PSEUDO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	JUMP_IF_ERROR 1f
	ret
1:	tail	SYSCALL_ERROR_LABEL
	END	__sys_\name
.endm

/*
 * PSEUDO_NOERRNO name, nargs: as in pseudo.h, and the sign extension of a 32-bit result, such as a uid, which the kernel
 * extends by zeros. C expects it: RISC-V ABIs Specification, "Integer Calling Convention". brk returns an address.
 */
.purgem PSEUDO_NOERRNO
.macro PSEUDO_NOERRNO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	.ifnc	\name, brk
	sext.w	a0, a0
	.endif
	ret
	END	__sys_\name
.endm

#endif
#endif
