/* SPDX-License-Identifier: MIT */
/* __aeabi_idiv and __aeabi_idivmod: divide signed 32-bit integers. Compilers call them for processors without sdiv. */
#include "sysdep.h"

/* r0: dividend, r1: divisor. Returns the quotient in r0 and the remainder in r1. The remainder has the dividend's sign. */
ENTRY __aeabi_idivmod, __aeabi_idiv
	push	{r4, r5, r6, lr}
	.cfi_adjust_cfa_offset 16
	.cfi_rel_offset r4, 0
	.cfi_rel_offset r5, 4
	.cfi_rel_offset r6, 8
	.cfi_rel_offset lr, 12
	mov	r4, r0			/* r4 < 0: the code below negates the remainder */
	eor	r5, r0, r1		/* r5 < 0: the code below negates the quotient */
	cmp	r0, #0
	rsbmi	r0, r0, #0
	cmp	r1, #0
	rsbmi	r1, r1, #0
	bl	__aeabi_uidivmod
	cmp	r5, #0
	rsbmi	r0, r0, #0
	cmp	r4, #0
	rsbmi	r1, r1, #0
	pop	{r4, r5, r6, lr}
	.cfi_adjust_cfa_offset -16
	bx	lr
END __aeabi_idivmod
