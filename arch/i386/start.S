/* SPDX-License-Identifier: MIT */
/*
 * _start: the program's entry point. It calls the constructors and main, then ends the process.
 * This file makes crt1.o and, with RCRT1 defined, rcrt1.o: the same for a static PIE, which may be
 * loaded anywhere.
 */
#include <sys/syscall.h>
#include "sysdep.h"

#define AT_SYSINFO 32			/* <sys/auxv.h> */

/*
 * HERE(symbol): an operand that addresses symbol. In rcrt1.o ebx holds the address of the label
 * `here`.
 */
#ifdef RCRT1
#define HERE(symbol) symbol - here(%ebx)
#else
#define HERE(symbol) symbol
#endif

/*
 * The kernel passes no register, only a stack: argc, argv[0] ... NULL, envp[0] ... NULL, and the
 * auxiliary vector: pairs of a type and a value, up to type 0. (System V ABI, i386, "Process
 * Initialization".) AT_SYSINFO is the address of __kernel_vsyscall; see __sysinfo.S.
 *
 * A constructor leaves only a word in .init_array, no undefined symbol by which the linker could
 * take code from the archive. So the loop over .init_array is here; if the array is empty it costs
 * three instructions. The array's symbols are weak, because a linker script may leave them out.
 * ring3's own preparations (environ, getauxval) are such words too; they come with the archive
 * member that needs them. When main returns, the process ends. In a program with destructors
 * src/start/return_from_main.c calls main.
 */
#ifndef RCRT1
	.weak	__init_array_start, __init_array_end
	.hidden	__init_array_start, __init_array_end
#endif
	/*
	 * before link-time optimization lld defines it only for objects that refer to it;
	 * thread_block.c may be linked later.
	 */
	.weak	__ehdr_start
	.hidden	__ehdr_start
	.reloc	0, BFD_RELOC_NONE, __ehdr_start
ENTRY _start
	.cfi_undefined eip		/* no caller: a debugger's backtrace ends here */
	xorl	%ebp, %ebp		/* end of the chain of frame pointers */
	movl	%esp, %edi
	andl	$-16, %esp
	pushl	%eax			/* aligns the stack at the calls below */
#ifdef RCRT1
	call	here
here:	popl	%ebx
	leal	HERE(_DYNAMIC), %eax
	subl	$8, %esp
	pushl	%eax
	call	__relocate
	addl	$12, %esp
#endif
	movl	(%edi), %eax
	leal	8(%edi,%eax,4), %esi
1:	lodsl				/* the environment */
	testl	%eax, %eax
	jnz	1b
2:	lodsl				/* the auxiliary vector */
	testl	%eax, %eax
	jz	4f
	cmpl	$AT_SYSINFO, %eax
	lodsl
	jne	2b
	movl	%eax, HERE(__sysinfo)
#ifdef RCRT1
4:	leal	HERE(__init_array_start), %esi
#else
4:	movl	$__init_array_start, %esi
#endif
5:	movl	(%edi), %eax
	leal	4(%edi), %ecx
	leal	4(%ecx,%eax,4), %edx
	pushl	%edx			/* envp */
	pushl	%ecx			/* argv */
	pushl	%eax			/* argc */
#ifdef RCRT1
	leal	HERE(__init_array_end), %eax
	cmpl	%eax, %esi
#else
	cmpl	$__init_array_end, %esi
#endif
	je	6f
	lodsl
	call	*%eax
	addl	$12, %esp
	jmp	5b
6:	call	main
	movl	%eax, %ebx
	movl	$SYS_exit_group, %eax
	int	$0x80			/* once, at the end: the slow entry is good enough */
	hlt
END _start
