/* SPDX-License-Identifier: MIT */
/* Macros for the assembly stubs of all architectures. Only sysdep.h includes this file. */
#ifndef RING3_PSEUDO_H
#define RING3_PSEUDO_H

/*
 * The kernel returns an error as a number from -MAX_ERRNO to -1. No other result is in this range, but an
 * address or a large count can be negative as a long: so compare as unsigned long. (Linux:
 * include/linux/err.h.)
 */
#define MAX_ERRNO	4095

#ifdef __ASSEMBLER__

/*
 * A stub jumps to this label if its call fails. The result register then contains the error. The code is in
 * src/errno/__syscall_error.c.
 */
#define SYSCALL_ERROR_LABEL	__syscall_error

	.cfi_sections .debug_frame	/* debug information, not loaded into memory */
	.section .note.GNU-stack, "", @progbits

/*
 * For control-flow protection (x86 CET, Arm BTI). BRANCH_TARGET is an instruction; indirect calls may only go to it. The
 * property note (NT_GNU_PROPERTY_TYPE_0) says with the bits FEATURES that all code of this file follows this rule.
 */
#ifdef BRANCH_TARGET
	.section .note.gnu.property, "a", @note
	.balign	__SIZEOF_LONG__
	.long	4, 8 + __SIZEOF_LONG__, 5	/* size of the name, size of the contents, type */
	.asciz	"GNU"
	.long	FEATURE_1_AND, 4, FEATURES
	.balign	__SIZEOF_LONG__
#else
#define BRANCH_TARGET
#endif
	.text

/*
 * ENTRY name, weak ... END name: enclose the code of a function that C can call. The optional weak is a second symbol for
 * it: ring3 calls __sys_read, and a program may define its own sys_read.
 */
.macro ENTRY name:req, weak
	.globl	\name
	.hidden	\name
	.type	\name, @function
	.ifnb	\weak
	.weak	\weak
	.hidden	\weak
	.set	\weak, \name
	.endif
\name:
	.cfi_startproc
	.set	.Lpushed, 0		/* bytes pushed since entry */
	BRANCH_TARGET
.endm

.macro END name:req
	.if	.Lpushed
	.error	"\name leaves something on the stack"
	.endif
	.cfi_endproc
	.size	\name, . - \name
.endm

/* PSEUDO_NOERRNO name, nargs: defines the stub of a call that never fails or never returns. */
.macro PSEUDO_NOERRNO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	ret
	END	__sys_\name
.endm

#endif
#endif
