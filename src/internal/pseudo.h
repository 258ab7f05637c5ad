/* SPDX-License-Identifier: MIT */
/*
 * Macros for the assembly stubs of all architectures. A stub executes one system call. Only
 * sysdep.h includes this file.
 */
#ifndef RING3_PSEUDO_H
#define RING3_PSEUDO_H

/*
 * If a system call fails, the kernel returns a number from -MAX_ERRNO to -1. Valid results are not
 * in this range. There are exceptions, such as some results of times(2), and of fcntl(2) with
 * F_GETOWN. A valid result can be an address or a large count. As a long, such a result may be
 * negative. So compare results as unsigned long. Linux: include/linux/err.h.
 */
#define MAX_ERRNO	4095

#ifdef __ASSEMBLER__

/*
 * A stub jumps to this label if its system call fails. The result register then contains the
 * negative error number. The label is in src/errno/__syscall_error.c, and for x86_64 in
 * arch/x86_64/__syscall_error.S.
 */
#define SYSCALL_ERROR_LABEL	__syscall_error

	.cfi_sections .debug_frame	/* debugging information that is not loaded into memory */
	.section .note.GNU-stack, "", %progbits

/*
 * This section is for control-flow protection (x86 CET, Arm BTI). With this protection, an indirect
 * call may only go to the instruction BRANCH_TARGET. The ELF note (NT_GNU_PROPERTY_TYPE_0) tells
 * the linker that all code of this object file follows this rule. The note has one property.
 * FEATURE_1_AND is the property's type. FEATURES is the property's value, with one bit for each
 * kind of protection.
 */
#ifdef BRANCH_TARGET
	.section .note.gnu.property, "a", %note
	.balign	__SIZEOF_LONG__
	.long	4, 8 + __SIZEOF_LONG__, 5	/* size of the name, size of the contents, type */
	.asciz	"GNU"
	.long	FEATURE_1_AND, 4, FEATURES	/* the property: type, size of the value, value */
	.balign	__SIZEOF_LONG__
#else
#define BRANCH_TARGET
#endif
	.text

/*
 * ENTRY name, weak ... END name: enclose the code of a function that C can call. `name` is the
 * function's symbol, for example __sys_read. ring3's own functions call this symbol. The optional
 * argument `weak` is a second symbol for the same function, for example sys_read. This symbol is
 * weak, so a program may define its own sys_read.
 */
.macro ENTRY name:req, weak
	.globl	\name
	.hidden	\name
	.type	\name, %function
	.ifnb	\weak
	.weak	\weak
	.hidden	\weak
	.set	\weak, \name
	.endif
\name:
	.cfi_startproc
	.set	.Lpushed, 0		/* bytes pushed since the start of the function */
	BRANCH_TARGET
.endm

.macro END name:req
	.if	.Lpushed
	.error	"\name leaves something on the stack"
	.endif
	.cfi_endproc
	.size	\name, . - \name
.endm

/*
 * PSEUDO_NOERRNO name, nargs: defines the stub of a system call that never fails or never returns.
 * The system call has nargs arguments.
 */
.macro PSEUDO_NOERRNO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	ret
	END	__sys_\name
.endm

#endif
#endif
