/* SPDX-License-Identifier: MIT */
/*
 * _start: where the kernel begins a program; it calls the constructors and main, then ends the process.
 * crt1.o, and with RCRT1 rcrt1.o: the same for a program that may be loaded anywhere (static PIE).
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel hands over no register, only a stack: argc, argv[0] ... NULL, envp[0] ... NULL, the
 * auxiliary vector. (System V ABI, x86-64, "Process Initialization".)
 *
 * A constructor leaves no symbol that could draw code from the archive, only a word in .init_array;
 * so the loop stands here, and three instructions find that there is none. Without the linker's symbols,
 * which a script may leave out, there is none either. ring3's own preparations
 * (environ, getauxval) are such words too, and come with the archive member that needs them. When
 * main returns, the process ends; with destructors main is called by src/start/return_from_main.c.
 */
#ifndef RCRT1
	.weak	__init_array_start, __init_array_end
	.hidden	__init_array_start, __init_array_end
#endif
	/* lld defines it only for what asks before link-time optimization: thread_block.c may be drawn later. */
	.weak	__ehdr_start
	.hidden	__ehdr_start
	.reloc	0, BFD_RELOC_NONE, __ehdr_start
ENTRY _start
	.cfi_undefined rip		/* nobody called: the debugger's backtrace ends here */
	xorl	%ebp, %ebp		/* and so does the chain of frame pointers */
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
