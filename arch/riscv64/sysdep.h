/* SPDX-License-Identifier: MIT */
/* Assembly macros for system calls on riscv64. `PSEUDO name, nargs` defines the function (stub) of one system call. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

/*
 * Where C code passes the arguments, and where the kernel expects them:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		a0	a1	a2	a3	a4	a5	-	a0
 *	kernel		a0	a1	a2	a3	a4	a5	a7	a0
 *
 * The kernel preserves all registers except a0 and the vectors. In C, a7 and the vectors are caller-saved.
 * (Linux: arch/riscv/kernel/entry.S.)
 */

#include "pseudo.h"

#ifdef __ASSEMBLER__

/* ENTER_KERNEL number: executes the system call `number`, a constant. The caller has loaded the argument registers. */
.macro ENTER_KERNEL number:req
	li	a7, \number
	ecall
.endm

/* DO_CALL name, nargs: executes the system call `name`. Then a0 holds the kernel's return value. */
.macro DO_CALL name:req, nargs:req
	ENTER_KERNEL .LSYS_\name
.endm

/* JUMP_IF_ERROR label: jumps if a0 is an error number (-4095 to -1). The label must be at most 4 KiB away. */
.macro JUMP_IF_ERROR label:req
	li	t0, -MAX_ERRNO - 1
	bgtu	a0, t0, \label
.endm

/* PSEUDO name, nargs: defines the stub of a system call that can fail. */
.macro PSEUDO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	JUMP_IF_ERROR 1f
	ret
1:	tail	SYSCALL_ERROR_LABEL
	END	__sys_\name
.endm

/*
 * PSEUDO_NOERRNO name, nargs: replaces pseudo.h's macro. The kernel zero-extends a 32-bit result (a uid). C expects it
 * sign-extended (RISC-V ABIs, "Integer Calling Convention"), so the stub does this. brk's result, an address, stays.
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
