/* SPDX-License-Identifier: MIT */
/* _start: a program's entry point. With RCRT1 this file becomes rcrt1.o, otherwise crt1.o. See arch/x86_64/start.S. */
#include <sys/syscall.h>
#include "sysdep.h"

/* At the start of a program only sp has a defined value. sp is aligned. Linux: arch/riscv/kernel/process.c. */
#ifndef RCRT1
	.weak	__init_array_start, __init_array_end
	.hidden	__init_array_start, __init_array_end
#endif
	.weak	__ehdr_start
	.hidden	__ehdr_start
	.reloc	0, R_RISCV_NONE, __ehdr_start
	.weak	__global_pointer$		/* weak, because some linker scripts do not define it */
	.hidden	__global_pointer$
	/* norelax: relaxation would use gp before gp is set, and would pad the data at label 3. */
	.option	norelax
ENTRY _start
	.cfi_undefined ra
	lla	gp, __global_pointer$	/* after linker relaxation, code uses gp to address small data */
	li	s0, 0
#ifdef RCRT1
	lla	a0, _DYNAMIC
	call	__relocate
	lla	s1, __init_array_start
	lla	s2, __init_array_end
#else
	ld	s1, 3f			/* not s2: the 2-byte form of `ld a3, 0(s1)` excludes s2 */
	ld	s2, 4f
#endif
1:	lw	a0, 0(sp)		/* argc */
	addi	a1, sp, 8		/* argv */
	slli	a2, a0, 3
	add	a2, a2, a1
	addi	a2, a2, 8		/* envp */
	beq	s1, s2, 2f
	ld	a3, 0(s1)
	addi	s1, s1, 8
	jalr	a3
	j	1b
2:	call	main
	ENTER_KERNEL SYS_exit_group
	unimp
#ifndef RCRT1	/* not relative to pc, because an undefined weak symbol would not be 0 then */
	.balign	8
3:	.quad	__init_array_start
4:	.quad	__init_array_end
#endif
END _start
