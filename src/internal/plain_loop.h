/* SPDX-License-Identifier: MIT */
/*
 * PLAIN_LOOP: GCC before 10 can replace a loop by a call of memset or memcpy. In memset itself,
 * this call would be an endless recursion. The macro prevents the replacement.
 */
#ifndef RING3_PLAIN_LOOP_H
#define RING3_PLAIN_LOOP_H

/*
 * PLAIN_LOOP(n): is used in the body of a loop. The macro makes the compiler assume that n changes
 * here. So the compiler cannot replace the loop. The macro produces no instruction.
 */
#define PLAIN_LOOP(n) __asm__("" : "+r"(n))

#endif
