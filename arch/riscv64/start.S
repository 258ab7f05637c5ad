/* SPDX-License-Identifier: MIT */
/* _start, the entry point: in crt1.o for fixed addresses, with RCRT1 in rcrt1.o for static PIEs. */
#include <sys/syscall.h>
#include "sysdep.h"

/* At first only sp is defined. It is aligned. Linux: riscv/kernel/process.c. See x86_64/start.S. */
#ifndef RCRT1
	.weak	__init_array_start, __init_array_end
	.hidden	__init_array_start, __init_array_end
#endif
	.weak	__ehdr_start
	.hidden	__ehdr_start
	.reloc	0, R_RISCV_NONE, __ehdr_start
	.weak	__global_pointer$		/* weak, because some linker scripts do not define it */
	.hidden	__global_pointer$
	/* norelax: the linker must not shorten (relax) this code with gp, which is not set yet. */
	.option	norelax
ENTRY _start
	.cfi_undefined ra
	lla	gp, __global_pointer$	/* code that the linker shortened finds data by gp + n */
	li	s0, 0
#ifdef RCRT1
	lla	a0, _DYNAMIC
	call	__relocate
	lla	s1, __init_array_start
	lla	s2, __init_array_end
#else
	ld	s1, 3f			/* s1: then `ld a3, 0(s1)` has 2 bytes. With s2 it has 4 */
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
#ifndef RCRT1	/* absolute addresses. 0 if a linker script does not define these weak symbols */
	.balign	8			/* norelax: the assembler aligns, not the linker */
3:	.quad	__init_array_start	/* not lla: lld 14 cannot reach 0 from above 2 GiB */
4:	.quad	__init_array_end
#endif
END _start
