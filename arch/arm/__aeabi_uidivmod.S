/* SPDX-License-Identifier: MIT */
/* __aeabi_uidiv and __aeabi_uidivmod: divide unsigned 32-bit integers. Compilers call them for processors without udiv. */
#include "sysdep.h"

/*
 * r0: dividend, r1: divisor. Returns the quotient in r0 and the remainder in r1. A division by 0 returns quotient 0. Run-time
 * ABI for the Arm Architecture, "Integer division functions".
 */
ENTRY __aeabi_uidivmod, __aeabi_uidiv
	mov	r2, r0
	mov	r0, #0
	cmp	r2, r1
	blo	2f
	cmp	r1, #0
	beq	2f
	clz	r3, r2
	clz	ip, r1
	sub	r3, ip, r3		/* the quotient has at most r3 + 1 bits */
1:	cmp	r2, r1, lsl r3
	adc	r0, r0, r0
	subhs	r2, r2, r1, lsl r3
	subs	r3, r3, #1
	bpl	1b
2:	mov	r1, r2
	bx	lr
END __aeabi_uidivmod
