/* SPDX-License-Identifier: MIT */
/* _start, the entry point: in crt1.o for fixed addresses, with RCRT1 in rcrt1.o for static PIEs. */
#include <sys/syscall.h>
#include "sysdep.h"

/* HERE register, word: loads the address of a symbol. HERE_WORD names it, with the same `word`. */
.macro HERE register:req, word:req
	ldr	\register, .L\word	/* the distance from pc to the symbol */
.Lat_\word:
	add	\register, pc, \register
.endm

.macro HERE_WORD symbol:req, word:req
.L\word:
	.word	\symbol - (.Lat_\word + 8)	/* `add` reads pc as its own address + 8 */
.endm

/* At first only sp is defined. It is aligned. Linux: asm/processor.h. See also x86_64/start.S. */
#ifndef RCRT1
	.weak	__init_array_start, __init_array_end
	.hidden	__init_array_start, __init_array_end
#endif
	.weak	__ehdr_start
	.hidden	__ehdr_start
	.reloc	0, R_ARM_NONE, __ehdr_start
ENTRY _start
	.cfi_undefined lr
	mov	fp, #0
#ifdef RCRT1
	HERE	r0, dynamic
	bl	__relocate
	HERE	r4, start
	HERE	r5, end
#else
	ldr	r4, 3f
	ldr	r5, 4f
#endif
1:	ldr	r0, [sp]		/* argc */
	add	r1, sp, #4		/* argv */
	add	r2, r1, r0, lsl #2
	add	r2, r2, #4		/* envp */
	cmp	r4, r5
	beq	2f
	ldr	r3, [r4], #4
	blx	r3
	b	1b
2:	bl	main
	ENTER_KERNEL SYS_exit_group
	udf	#0
#ifdef RCRT1
	HERE_WORD _DYNAMIC, dynamic
	HERE_WORD __init_array_start, start
	HERE_WORD __init_array_end, end
#else		/* absolute addresses. 0 if a linker script does not define these weak symbols */
3:	.word	__init_array_start	/* not HERE: with lld 14 the address would not be 0 */
4:	.word	__init_array_end
#endif
END _start
