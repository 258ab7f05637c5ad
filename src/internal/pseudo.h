/* SPDX-License-Identifier: MIT */
/* The part of sysdep.h that is the same on every architecture. Only sysdep.h includes it. */
#ifndef RING3_PSEUDO_H
#define RING3_PSEUDO_H

/*
 * The kernel returns an error as a negative number, -1 to -MAX_ERRNO. Compare as unsigned: a result
 * may look negative (an address, a large count), but it is never in the last page. (Linux:
 * include/linux/err.h.)
 */
#define MAX_ERRNO	4095

#ifdef __ASSEMBLER__

/*
 * A stub jumps here if its call fails, with the error in the result register.
 * src/errno/__syscall_error.c.
 */
#define SYSCALL_ERROR_LABEL	__syscall_error

	.cfi_sections .debug_frame	/* for the debugger; not loaded into memory */
	.section .note.GNU-stack, "", @progbits

/*
 * Control-flow protection (CET, BTI): BRANCH_TARGET is the instruction at which an indirect call may land. The note,
 * NT_GNU_PROPERTY_TYPE_0 with the bits FEATURES of FEATURE_1_AND, says that the whole file follows this rule.
 */
#ifdef BRANCH_TARGET
	.section .note.gnu.property, "a", @note
	.balign	__SIZEOF_LONG__
	.long	4, 8 + __SIZEOF_LONG__, 5	/* sizes of name and contents, type */
	.asciz	"GNU"
	.long	FEATURE_1_AND, 4, FEATURES
	.balign	__SIZEOF_LONG__
#else
#define BRANCH_TARGET
#endif
	.text

/*
 * ENTRY name, weak ... END name: the body of a function that C can call. weak, if given, is a
 * second, weak name: __sys_read is ring3's own name, and a program may define sys_read for itself.
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

/* PSEUDO_NOERRNO name, nargs: the stub of a call that cannot fail, or that never returns. */
.macro PSEUDO_NOERRNO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	ret
	END	__sys_\name
.endm

#endif
#endif
