/* SPDX-License-Identifier: MIT */
/*
 * _start: the entry point of a program. It calls the constructors and main, then ends the process.
 * The build makes two objects from this file: crt1.o, and rcrt1.o with RCRT1 defined. rcrt1.o is
 * for static PIEs. The kernel may load a static PIE at any address.
 */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel passes values only on the stack: argc, then argv[0] ... NULL, envp[0] ... NULL, and
 * the auxiliary vector. System V ABI, x86-64, "Process Initialization".
 *
 * The loop at label 1 calls the constructors. The array .init_array holds their addresses. The loop
 * is not in the archive: the linker takes an object only if it defines a symbol that is still
 * undefined, and constructors refer to no symbol of the loop. The array's symbols are weak, because
 * some linker scripts do not define them. _start calls no destructors. So a program with
 * destructors gets one more constructor, from src/start/return_from_main.c. It does not return: it
 * calls the constructors after it, main and the destructors. Then it ends the process.
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
	.cfi_undefined rip		/* _start has no caller, so a backtrace ends here */
	xorl	%ebp, %ebp		/* ends the chain of frame pointers */
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
