/* SPDX-License-Identifier: MIT */
/* _start, the entry point: in crt1.o for fixed addresses, with RCRT1 in rcrt1.o for static PIEs. */
#include <sys/syscall.h>
#include "sysdep.h"

/* At first only sp is defined. It is aligned. Linux: asm/processor.h. See also x86_64/start.S. */
#ifndef RCRT1
	.weak	__init_array_start, __init_array_end
	.hidden	__init_array_start, __init_array_end
#endif
	.weak	__ehdr_start
	.hidden	__ehdr_start
	.reloc	0, R_AARCH64_NONE, __ehdr_start
ENTRY _start
	.cfi_undefined x30
	mov	x29, #0
#ifdef RCRT1
	adrp	x0, _DYNAMIC
	add	x0, x0, #:lo12:_DYNAMIC
	bl	__relocate
	adrp	x19, __init_array_start
	add	x19, x19, #:lo12:__init_array_start
	adrp	x20, __init_array_end
	add	x20, x20, #:lo12:__init_array_end
#else
	ldr	x19, 3f
	ldr	x20, 4f
#endif
1:	ldr	w0, [sp]		/* argc */
	add	x1, sp, #8		/* argv */
	add	x2, x1, x0, lsl #3
	add	x2, x2, #8		/* envp */
	cmp	x19, x20
	b.eq	2f
	ldr	x3, [x19], #8
	blr	x3
	b	1b
2:	bl	main
	ENTER_KERNEL SYS_exit_group
	brk	#0
#ifndef RCRT1	/* absolute addresses. 0 if a linker script does not define these weak symbols */
	.balign	8
3:	.quad	__init_array_start	/* not adrp: GNU ld would make it the code's page, not 0 */
4:	.quad	__init_array_end
#endif
END _start
