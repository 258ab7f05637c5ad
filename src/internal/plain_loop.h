/* SPDX-License-Identifier: MIT */
/*
 * PLAIN_LOOP: prevents GCC before 10 from replacing a loop by a call of memset or memcpy. In memset
 * itself such a call would never end.
 */
#ifndef RING3_PLAIN_LOOP_H
#define RING3_PLAIN_LOOP_H

/*
 * PLAIN_LOOP(n): to be used in the loop's body. Makes the compiler assume that n changes. Produces
 * no instruction.
 */
#define PLAIN_LOOP(n) __asm__("" : "+r"(n))

#endif
