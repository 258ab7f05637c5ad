/* SPDX-License-Identifier: MIT */
/* Assembly macros for system calls on 32-bit ARM. `PSEUDO name, nargs` defines the function (stub) of one system call. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

/*
 * Where C code passes the arguments, and where the kernel expects them:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		r0	r1	r2	r3	stack	stack	-	r0
 *	kernel		r0	r1	r2	r3	r4	r5	r7	r0
 *
 * A 64-bit argument is two words, low word first. The low word must be argument 1, 3 or 5, so an
 * unused word may precede it. C and Linux agree (Arm Procedure Call Standard, "Parameter Passing").
 *
 * The kernel preserves all registers except r0. A C function must preserve r4 to r11. (Linux: arch/arm/kernel/entry-common.S.)
 */

#include "pseudo.h"

#ifdef __ASSEMBLER__

	.syntax	unified
	.arm				/* A32 code, also if the compiler's default is Thumb */

/* PUSHARGS nargs: saves the registers that DOARGS and ENTER_KERNEL overwrite. ip keeps r7. */
.macro PUSHARGS nargs:req
	mov	ip, r7
	.cfi_register r7, ip
	.if	\nargs > 5
	push	{r4, r5}
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset r4, 0
	.cfi_rel_offset r5, 4
	.set	.Lpushed, 8
	.elseif	\nargs > 4
	push	{r4}
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset r4, 0
	.set	.Lpushed, 4
	.endif
.endm

/* DOARGS nargs: loads arguments 5 and 6 from the stack. */
.macro DOARGS nargs:req
	.if	\nargs > 4
	ldr	r4, [sp, #.Lpushed]
	.endif
	.if	\nargs > 5
	ldr	r5, [sp, #.Lpushed + 4]
	.endif
.endm

/* POPARGS nargs: restores the registers that PUSHARGS saved. */
.macro POPARGS nargs:req
	.if	\nargs > 5
	pop	{r4, r5}
	.cfi_adjust_cfa_offset -8
	.cfi_restore r4
	.cfi_restore r5
	.elseif	\nargs > 4
	pop	{r4}
	.cfi_adjust_cfa_offset -4
	.cfi_restore r4
	.endif
	.set	.Lpushed, 0
	mov	r7, ip
	.cfi_restore r7
.endm

/* ENTER_KERNEL number: executes the system call `number`, a constant. Overwrites r7. The caller has loaded the arguments. */
.macro ENTER_KERNEL number:req
	.if	\number < 256
	mov	r7, #\number
	.else
#if __ARM_ARCH >= 7
	movw	r7, #\number
#else
	ldr	r7, =\number
#endif
	.endif
	svc	#0
.endm

/* DO_CALL name, nargs: executes the system call `name`. Then r0 holds the kernel's return value. */
.macro DO_CALL name:req, nargs:req
	PUSHARGS \nargs
	DOARGS	\nargs
	ENTER_KERNEL .LSYS_\name
	POPARGS	\nargs
.endm

/*
 * RETURN_OR_ERROR: returns r0 to the caller. If r0 is an error number (-4095 to -1), jumps to SYSCALL_ERROR_LABEL instead.
 * The instruction cmn cannot compare with -4095, so it compares with -4096. ls is the unsigned <=.
 */
.macro RETURN_OR_ERROR
	cmn	r0, #MAX_ERRNO + 1
	bxls	lr
	b	SYSCALL_ERROR_LABEL
.endm

/* PSEUDO name, nargs: defines the stub of a system call that can fail. */
.macro PSEUDO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	RETURN_OR_ERROR
	END	__sys_\name
.endm

/* ret: returns to the caller. The macro PSEUDO_NOERRNO of pseudo.h uses this name. */
.macro ret
	bx	lr
.endm

#endif
#endif
