/* SPDX-License-Identifier: MIT */
/* __aeabi_uldivmod: divides unsigned 64-bit integers. Compilers call it. */
#include "sysdep.h"

/*
 * r0, r1: dividend, r2, r3: divisor, the low word first. Returns the quotient in r0, r1 and the remainder in r2, r3. A
 * division by 0 returns a quotient of all ones. Run-time ABI for the Arm Architecture, "Integer division functions".
 *
 * Long division: each of the 64 steps moves one bit of the dividend from the top of r0, r1 into the
 * remainder in r4, r5, and puts one bit of the quotient into bit 0 of r0.
 */
ENTRY __aeabi_uldivmod
	push	{r4, r5}
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset r4, 0
	.cfi_rel_offset r5, 4
	mov	r4, #0
	mov	r5, #0
	mov	ip, #64
1:	adds	r0, r0, r0
	adcs	r1, r1, r1
	adcs	r4, r4, r4
	adc	r5, r5, r5		/* no carry: the remainder is at most the dividend */
	cmp	r5, r3
	cmpeq	r4, r2
	blo	2f
	subs	r4, r4, r2
	sbc	r5, r5, r3
	orr	r0, r0, #1
2:	subs	ip, ip, #1
	bne	1b
	mov	r2, r4
	mov	r3, r5
	pop	{r4, r5}
	.cfi_adjust_cfa_offset -8
	bx	lr
END __aeabi_uldivmod
