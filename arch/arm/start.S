/* SPDX-License-Identifier: MIT */
/* _start, the entry point of a program: for crt1.o, or with RCRT1 for rcrt1.o (static PIE). See arch/x86_64/start.S. */
#include <sys/syscall.h>
#include "sysdep.h"

/* HERE register, word: loads, relative to pc, the address of symbol in `HERE_WORD symbol, word`. */
.macro HERE register:req, word:req
	ldr	\register, .L\word
.Lat_\word:
	add	\register, pc, \register
.endm

.macro HERE_WORD symbol:req, word:req
.L\word:
	.word	\symbol - (.Lat_\word + 8)	/* `add` reads pc as its own address + 8 */
.endm

/* At the start of a program only sp has a defined value. sp is aligned. Linux: arch/arm/include/asm/processor.h. */
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
#else	/* not relative to pc, because an undefined weak symbol would not be 0 then */
3:	.word	__init_array_start
4:	.word	__init_array_end
#endif
END _start
