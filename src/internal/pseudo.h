/* SPDX-License-Identifier: MIT */
/* What sysdep.h says on every architecture: how a stub begins, ends and fails. Only sysdep.h includes it. */
#ifndef RING3_PSEUDO_H
#define RING3_PSEUDO_H

/*
 * An answer of the kernel's from -MAX_ERRNO to -1 is an error number with its sign turned round; any
 * other is the result. Compared as unsigned, for an address or a large count is a result too: no
 * mapping reaches into the last page. (Linux: include/linux/err.h.)
 */
#define MAX_ERRNO	4095

#ifdef __ASSEMBLER__

/* Where a stub jumps whose call has failed, the answer in the result's register: src/errno/__syscall_error.c. */
#define SYSCALL_ERROR_LABEL	__syscall_error

	.cfi_sections .debug_frame	/* for the debugger only: no byte of a program's memory */
	.section .note.GNU-stack, "", @progbits

/*
 * Code that checks where a jump may land: BRANCH_TARGET is the instruction that allows it, and the note says
 * that all of the file keeps to it: NT_GNU_PROPERTY_TYPE_0, with the bits FEATURES of FEATURE_1_AND.
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
 * ENTRY name, weak ... END name: the body of a function that C can call. weak is another name for it,
 * which gives way to a program's function of that name: __sys_read is ring3's own, and sys_read is weak.
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
	.set	.Lpushed, 0		/* bytes on the stack above where it was on entry */
	BRANCH_TARGET
.endm

.macro END name:req
	.if	.Lpushed
	.error	"\name leaves something on the stack"
	.endif
	.cfi_endproc
	.size	\name, . - \name
.endm

/* PSEUDO_NOERRNO name, nargs: the stub of a call whose every answer is a result, or that never answers. */
.macro PSEUDO_NOERRNO name:req, nargs:req
	ENTRY	__sys_\name, sys_\name
	DO_CALL	\name, \nargs
	ret
	END	__sys_\name
.endm

#endif
#endif
