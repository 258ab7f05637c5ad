/* SPDX-License-Identifier: MIT */
/* _start of crt1.o or, if RCRT1 is defined, of rcrt1.o. The comments in arch/x86_64/start.S explain its steps. */
#include <sys/syscall.h>
#include "sysdep.h"

/* When the program starts, only sp has a defined value; it is aligned. (Linux: arch/riscv/kernel/process.c.) */
#ifndef RCRT1
	.weak	__init_array_start, __init_array_end
	.hidden	__init_array_start, __init_array_end
#endif
	.weak	__ehdr_start
	.hidden	__ehdr_start
	.reloc	0, R_RISCV_NONE, __ehdr_start
	.weak	__global_pointer$		/* weak: some linker scripts do not define it */
	.hidden	__global_pointer$
	/* No relaxation: it would replace the load of gp by one relative to gp, and pad the words below for alignment. */
	.option	norelax
ENTRY _start
	.cfi_undefined ra
	lla	gp, __global_pointer$	/* linker relaxation addresses small data relative to gp */
	li	s0, 0
	mv	s1, sp
#ifdef RCRT1
	lla	a0, _DYNAMIC
	call	__relocate
	lla	s2, __init_array_start
	lla	s3, __init_array_end
#else
	ld	s2, 3f
	ld	s3, 4f
#endif
1:	lw	a0, 0(s1)		/* argc */
	addi	a1, s1, 8		/* argv */
	slli	a2, a0, 3
	add	a2, a2, a1
	addi	a2, a2, 8		/* envp */
	beq	s2, s3, 2f
	ld	a3, 0(s2)
	addi	s2, s2, 8
	jalr	a3
	j	1b
2:	call	main
	ENTER_KERNEL SYS_exit_group
	unimp
#ifndef RCRT1				/* words: relative to pc, an undefined weak symbol would not be 0 */
	.balign	8
3:	.quad	__init_array_start
4:	.quad	__init_array_end
#endif
END _start
