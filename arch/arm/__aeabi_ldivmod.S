/* SPDX-License-Identifier: MIT */
/* __aeabi_ldivmod: divides signed 64-bit integers. Compilers call it. */
#include "sysdep.h"

/*
 * r0, r1: dividend, r2, r3: divisor, the low word first. Returns the quotient in r0, r1 and the remainder in r2, r3. The
 * remainder has the dividend's sign.
 */
ENTRY __aeabi_ldivmod
	push	{r4, r5, r6, lr}
	.cfi_adjust_cfa_offset 16
	.cfi_rel_offset r4, 0
	.cfi_rel_offset r5, 4
	.cfi_rel_offset r6, 8
	.cfi_rel_offset lr, 12
	mov	r4, r1			/* r4 < 0: the code below negates the remainder */
	eor	r5, r1, r3		/* r5 < 0: the code below negates the quotient */
	cmp	r1, #0
	bpl	1f
	rsbs	r0, r0, #0
	rsc	r1, r1, #0
1:	cmp	r3, #0
	bpl	2f
	rsbs	r2, r2, #0
	rsc	r3, r3, #0
2:	bl	__aeabi_uldivmod
	cmp	r5, #0
	bpl	3f
	rsbs	r0, r0, #0
	rsc	r1, r1, #0
3:	cmp	r4, #0
	bpl	4f
	rsbs	r2, r2, #0
	rsc	r3, r3, #0
4:	pop	{r4, r5, r6, lr}
	.cfi_adjust_cfa_offset -16
	bx	lr
END __aeabi_ldivmod
