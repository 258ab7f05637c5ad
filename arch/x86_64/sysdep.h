/* SPDX-License-Identifier: MIT */
/* The instructions of a system call on x86_64: the macros that make a stub of `PSEUDO name, nargs`. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

#ifdef __ASSEMBLER__

/*
 * Where C puts an argument, and where the kernel looks for it:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		rdi	rsi	rdx	rcx	r8	r9		rax
 *	kernel		rdi	rsi	rdx	r10	r8	r9	rax	rax
 *
 * They differ in one place. The syscall instruction keeps the address to come back to in rcx and
 * the flags in r11, so rcx cannot carry an argument; both are lost, as C lets a call lose them.
 * Every other register comes back as it was. (Linux: arch/x86/entry/entry_64.S.)
 */

	.cfi_sections .debug_frame	/* for the debugger only: no byte of a program's memory */
	.section .note.GNU-stack, "", @progbits
#ifdef __CET__
	.section .note.gnu.property, "a", @note
	.balign	8
	.long	4, 16, 5		/* sizes of name and contents, NT_GNU_PROPERTY_TYPE_0 */
	.asciz	"GNU"
	.long	0xc0000002, 4, 3, 0	/* GNU_PROPERTY_X86_FEATURE_1_AND: IBT and SHSTK */
#endif
	.text

/* FUNCTION name ... END name: the body of a function that C can call; weak if it gives way to another. */
.macro FUNCTION name:req, binding=globl
	.\binding \name
	.hidden	\name
	.type	\name, @function
\name:
	.cfi_startproc
#ifdef __CET__
	endbr64
#endif
.endm

.macro END name
	.cfi_endproc
	.size	\name, . - \name
.endm

/* PUSHARGS nargs, POPARGS nargs: nothing to save; no kernel register is one that C wants kept. */
.macro PUSHARGS nargs:req
.endm

.macro POPARGS nargs:req
.endm

/* DOARGS nargs: moves the arguments from C's registers to the kernel's. */
.macro DOARGS nargs:req
	.if	\nargs > 3
	movq	%rcx, %r10
	.endif
.endm

/* ENTER_KERNEL number: the trap. number is any operand of movl. */
.macro ENTER_KERNEL number:req
	movl	\number, %eax
	syscall
.endm

/* DO_CALL name, nargs: from C's arguments to the kernel's answer in rax, whatever it is. */
.macro DO_CALL name:req, nargs:req
	PUSHARGS \nargs
	DOARGS	\nargs
	ENTER_KERNEL $.LSYS_\name
	POPARGS	\nargs
.endm

/*
 * RETURN_OR_ERROR: an answer from -4095 to -1 is an error number with its sign turned round; any
 * other is the result. Compared as unsigned, for an address or a large count is a result too:
 * 4095 is the kernel's MAX_ERRNO, and no mapping reaches into the last page.
 */
.macro RETURN_OR_ERROR
	cmpq	$-4095, %rax
	SYSCALL_ERROR_LABEL jae
	ret
.endm

/* SYSCALL_ERROR_LABEL jump: ends in __syscall_error, the answer in rax, as if the caller had called it. */
.macro SYSCALL_ERROR_LABEL jump:req
	\jump	__syscall_error
.endm

/* STUB name ... : __sys_name is ring3's own; sys_name gives way to a program's function of that name. */
.macro STUB name:req
	FUNCTION __sys_\name
	.weak	sys_\name
	.hidden	sys_\name
	.set	sys_\name, __sys_\name
.endm

/* PSEUDO name, nargs: the stub of a call that can fail. */
.macro PSEUDO name:req, nargs:req
	STUB	\name
	DO_CALL	\name, \nargs
	RETURN_OR_ERROR
	END	__sys_\name
.endm

/* PSEUDO_NOERRNO name, nargs: the stub of a call whose every answer is a result, or that never answers. */
.macro PSEUDO_NOERRNO name:req, nargs:req
	STUB	\name
	DO_CALL	\name, \nargs
	ret
	END	__sys_\name
.endm

#else

/* From the kernel's answer, -4095 to -1, to errno and the -1 that C expects: __set_errno.S. */
long __set_errno(long answer);

#endif
#endif
