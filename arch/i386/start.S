/* SPDX-License-Identifier: MIT */
/*
 * _start: the entry point of a program. It calls the constructors and main, then ends the process.
 * The build makes two objects from this file: crt1.o, and rcrt1.o with RCRT1 defined. rcrt1.o is
 * for static PIEs. The kernel may load a static PIE at any address.
 */
#include <sys/syscall.h>
#include "sysdep.h"

#define AT_SYSINFO 32			/* <sys/auxv.h> */

/*
 * HERE(symbol): an instruction operand that addresses symbol. In rcrt1.o the operand is relative to
 * ebx, and ebx holds the address of the label `here`.
 */
#ifdef RCRT1
#define HERE(symbol) symbol - here(%ebx)
#else
#define HERE(symbol) symbol
#endif

/*
 * The kernel passes values only on the stack: argc, then argv[0] ... NULL, envp[0] ... NULL, and
 * the auxiliary vector: pairs of type and value, up to type 0. System V ABI, i386, "Process
 * Initialization". AT_SYSINFO is the address of __kernel_vsyscall, the vDSO's code that enters the
 * kernel in the CPU's fastest way: see __sysinfo.S.
 *
 * The loop at label 5 calls the constructors. The array .init_array holds their addresses. The loop
 * is not in the archive: the linker takes an object from an archive only for an undefined symbol,
 * and a constructor refers to no symbol of the loop. The array's symbols are weak, because some
 * linker scripts do not define them. _start calls no destructors. If a program has destructors,
 * a constructor calls main and then the destructors: src/start/return_from_main.c.
 */
#ifndef RCRT1
	.weak	__init_array_start, __init_array_end
	.hidden	__init_array_start, __init_array_end
#endif
	/*
	 * lld defines __ehdr_start (the ELF header) only if an object refers to it before link-time
	 * optimization. thread_block.c needs it, but may be added later. So refer to it here.
	 */
	.weak	__ehdr_start
	.hidden	__ehdr_start
	.reloc	0, BFD_RELOC_NONE, __ehdr_start
ENTRY _start
	.cfi_undefined eip		/* _start has no caller, so a backtrace ends here */
	xorl	%ebp, %ebp		/* ends the chain of frame pointers */
	movl	%esp, %edi
	andl	$-16, %esp
	pushl	%eax			/* with 12 bytes more, esp is aligned for the calls below */
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
	int	$0x80			/* runs once, so it can use the slow entry */
	hlt
END _start
