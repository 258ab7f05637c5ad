/* SPDX-License-Identifier: MIT */
/*
 * _start: the program's entry point. It calls the constructors and main, then ends the process. The
 * build makes crt1.o from this file and, with RCRT1 defined, rcrt1.o for static PIEs, which the
 * kernel may load at any address.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel passes values only on the stack: argc, argv[0] ... NULL, envp[0] ... NULL, and the
 * auxiliary vector. (System V ABI, x86-64, "Process Initialization".)
 *
 * A constructor puts only its address into .init_array. It refers to no symbol that would make the
 * linker take a loop over .init_array from the archive. So _start has the loop; if the array is
 * empty it costs three instructions. The array's symbols are weak, because some linker scripts do
 * not define them. ring3's own preparations (environ, getauxval) are in .init_array too, if the
 * program uses the archive members that need them. When main returns, the process ends. In a
 * program with destructors src/start/return_from_main.c calls main.
 */
#ifndef RCRT1
	.weak	__init_array_start, __init_array_end
	.hidden	__init_array_start, __init_array_end
#endif
	/*
	 * Makes lld define __ehdr_start for thread_block.c, which may be linked later: lld defines
	 * it only if an object refers to it before link-time optimization.
	 */
	.weak	__ehdr_start
	.hidden	__ehdr_start
	.reloc	0, BFD_RELOC_NONE, __ehdr_start
ENTRY _start
	.cfi_undefined rip		/* no caller: a debugger's backtrace ends here */
	xorl	%ebp, %ebp		/* end of the chain of frame pointers */
	movq	%rsp, %r12
	andq	$-16, %rsp
#ifdef RCRT1
	leaq	_DYNAMIC(%rip), %rdi
	call	__relocate
	leaq	__init_array_start(%rip), %rbx
	leaq	__init_array_end(%rip), %r13
#else
	movl	$__init_array_start, %ebx
#endif
1:	movl	(%r12), %edi		/* argc */
	leaq	8(%r12), %rsi		/* argv */
	leaq	8(%rsi,%rdi,8), %rdx	/* envp */
#ifdef RCRT1
	cmpq	%r13, %rbx
#else
	cmpl	$__init_array_end, %ebx
#endif
	je	2f
	call	*(%rbx)
	addq	$8, %rbx
	jmp	1b
2:	call	main
	movl	%eax, %edi
	movl	$SYS_exit_group, %eax
	syscall
	hlt
END _start
