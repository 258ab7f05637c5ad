/* SPDX-License-Identifier: MIT */
/* _start: where the kernel begins a program; it calls the constructors and main, then ends the process. */
#include <sys/syscall.h>
#include "sysdep.h"

#define AT_SYSINFO 32			/* <sys/auxv.h> */

/*
 * The kernel hands over no register, only a stack: argc, argv[0] ... NULL, envp[0] ... NULL, the
 * auxiliary vector, which is pairs of a type and a value up to type 0. (System V ABI, i386,
 * "Process Initialization".) AT_SYSINFO is the address of __kernel_vsyscall; see sysinfo.S.
 *
 * A constructor leaves no symbol that could draw code from the archive, only a word in .init_array;
 * so the loop stands here, and three instructions find that there is none. ring3's own preparations
 * (environ, getauxval) are such words too, and come with the archive member that needs them. There
 * are no destructors: when main returns, the process ends.
 */
FUNCTION _start
	.cfi_undefined eip		/* nobody called: the debugger's backtrace ends here */
	xorl	%ebp, %ebp		/* and so does the chain of frame pointers */
	movl	%esp, %edi
	andl	$-16, %esp
	subl	$16, %esp		/* three arguments and a spare word: calls start out aligned */
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
	movl	%eax, __sysinfo
4:	movl	$__init_array_start, %ebx
5:	movl	(%edi), %eax
	leal	4(%edi), %ecx
	leal	4(%ecx,%eax,4), %edx
	movl	%eax, (%esp)		/* argc */
	movl	%ecx, 4(%esp)		/* argv */
	movl	%edx, 8(%esp)		/* envp */
	cmpl	$__init_array_end, %ebx
	je	6f
	call	*(%ebx)
	addl	$4, %ebx
	jmp	5b
6:	call	main
	movl	%eax, %ebx
	movl	$SYS_exit_group, %eax
	int	$0x80			/* once, at the end: no need of the fast way */
	hlt
END _start
