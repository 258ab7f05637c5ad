/* SPDX-License-Identifier: MIT */
/* The instructions of a system call on i386: the macros that make a stub of `PSEUDO name, nargs`. */
#ifndef RING3_SYSDEP_H
#define RING3_SYSDEP_H

#ifdef __ASSEMBLER__

/*
 * Where C puts an argument, and where the kernel looks for it:
 *
 *	argument	1	2	3	4	5	6	number	result
 *	C		4(%esp)	8(%esp)	12(%esp) 16(%esp) 20(%esp) 24(%esp)	eax
 *	kernel		ebx	ecx	edx	esi	edi	ebp	eax	eax
 *
 * C lets a function lose eax, ecx and edx. The other four belong to the caller: a stub saves those
 * that it loads, which moves the arguments away from esp by four bytes each. A 64-bit argument is
 * two of these words, the low one first, as C has put them. The kernel gives every register back
 * as it was, but eax. (Linux: arch/x86/entry/entry_32.S, entry_64_compat.S.)
 */

	.cfi_sections .debug_frame	/* for the debugger only: no byte of a program's memory */
	.section .note.GNU-stack, "", @progbits
#ifdef __CET__
	.section .note.gnu.property, "a", @note
	.balign	4
	.long	4, 12, 5		/* sizes of name and contents, NT_GNU_PROPERTY_TYPE_0 */
	.asciz	"GNU"
	.long	0xc0000002, 4, 3	/* GNU_PROPERTY_X86_FEATURE_1_AND: IBT and SHSTK */
#endif
	.text

/* FUNCTION name ... END name: the body of a function that C can call; weak if it gives way to another. */
.macro FUNCTION name:req, binding=globl
	.\binding \name
	.hidden	\name
	.type	\name, @function
\name:
	.cfi_startproc
	.set	.Lpushed, 0		/* bytes on the stack above the return address */
#ifdef __CET__
	endbr32
#endif
.endm

.macro END name
	.if	.Lpushed
	.error	"\name leaves something on the stack"
	.endif
	.cfi_endproc
	.size	\name, . - \name
.endm

/* PUSH operand, POP register: they keep count, and tell the debugger where the frame is. */
.macro PUSH operand:req
	pushl	\operand
	.cfi_adjust_cfa_offset 4
	.set	.Lpushed, .Lpushed + 4
.endm

.macro POP register:req
	popl	\register
	.cfi_adjust_cfa_offset -4
	.set	.Lpushed, .Lpushed - 4
.endm

/* WHERE register: the address of the label 1 that it leaves behind; code that may run anywhere has to call for it. */
.macro WHERE register:req
	call	1f
	.cfi_adjust_cfa_offset 4
	.set	.Lpushed, .Lpushed + 4
1:	POP	\register
.endm

/* SAVE register, RESTORE register: the same for a register that the caller wants back. */
.macro SAVE register:req
	PUSH	\register
	.cfi_rel_offset \register, 0
.endm

.macro RESTORE register:req
	POP	\register
	.cfi_restore \register
.endm

/* PUSHARGS nargs: saves the caller's registers that the arguments go to. */
.macro PUSHARGS nargs:req
	.if	\nargs > 0
	SAVE	%ebx
	.endif
	.if	\nargs > 3
	SAVE	%esi
	.endif
	.if	\nargs > 4
	SAVE	%edi
	.endif
	.if	\nargs > 5
	SAVE	%ebp
	.endif
.endm

/* POPARGS nargs: gives them back, last first. */
.macro POPARGS nargs:req
	.if	\nargs > 5
	RESTORE	%ebp
	.endif
	.if	\nargs > 4
	RESTORE	%edi
	.endif
	.if	\nargs > 3
	RESTORE	%esi
	.endif
	.if	\nargs > 0
	RESTORE	%ebx
	.endif
.endm

/* ARGUMENT n: the stack slot of C's argument n, counted from 1, behind what was pushed. */
#define ARGUMENT(n) .Lpushed+4*(n)(%esp)	/* no blanks: it is one macro argument */

/* DOARGS nargs, skip: loads the arguments after the first skip ones into the kernel's registers. */
.macro DOARGS nargs:req, skip=0
	.if	\nargs > 0
	movl	ARGUMENT(1 + \skip), %ebx
	.endif
	.if	\nargs > 1
	movl	ARGUMENT(2 + \skip), %ecx
	.endif
	.if	\nargs > 2
	movl	ARGUMENT(3 + \skip), %edx
	.endif
	.if	\nargs > 3
	movl	ARGUMENT(4 + \skip), %esi
	.endif
	.if	\nargs > 4
	movl	ARGUMENT(5 + \skip), %edi
	.endif
	.if	\nargs > 5
	movl	ARGUMENT(6 + \skip), %ebp
	.endif
.endm

/*
 * ENTER_KERNEL number: the trap, through the word __sysinfo (__sysinfo.S), which holds the address
 * of the kernel's own fast entry or of an `int $0x80`. number is any operand of movl.
 *
 * In libring3_pic.a the code may run anywhere, and i386 can tell where only by calling; no register is
 * left to keep the answer in once the arguments are loaded, so the entry's address waits on the stack.
 */
.macro ENTER_KERNEL number:req
#ifdef __PIC__
	WHERE	%eax
	PUSH	__sysinfo-1b(%eax)
	movl	\number, %eax
	call	*(%esp)
	POP	%ecx
#else
	movl	\number, %eax
	call	*__sysinfo
#endif
.endm

/* DO_CALL name, nargs: from C's arguments to the kernel's answer in eax, whatever it is. */
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
	cmpl	$-4095, %eax
	SYSCALL_ERROR_LABEL jae
	ret
.endm

/* SYSCALL_ERROR_LABEL jump: ends in __syscall_error, the answer in eax, as if the caller had called it. */
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

/* From the kernel's answer, -4095 to -1, to errno and the -1 that C expects: as the stubs do, by eax. */
#define __set_errno __syscall_error
__attribute__((regparm(1))) long __set_errno(long answer);

#endif
#endif
