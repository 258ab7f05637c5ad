/* SPDX-License-Identifier: MIT */
/*
 * PLAIN_LOOP: keeps the compiler (GCC before 10) from turning the loop inside memset into a call of
 * memset.
 */
#ifndef RING3_PLAIN_LOOP_H
#define RING3_PLAIN_LOOP_H

/*
 * PLAIN_LOOP(n): put it in the body of the loop. The compiler must assume that it changes n. Emits
 * no instruction.
 */
#define PLAIN_LOOP(n) __asm__("" : "+r"(n))

#endif
