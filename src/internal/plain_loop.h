/* SPDX-License-Identifier: MIT */
/*
 * PLAIN_LOOP: GCC before 10 can replace a loop by a call of memset or memcpy. In memset itself,
 * this call would never end. The macro prevents it.
 */
#ifndef RING3_PLAIN_LOOP_H
#define RING3_PLAIN_LOOP_H

/*
 * PLAIN_LOOP(n): is used in the body of a loop. It makes the compiler assume that this place
 * changes n. It produces no instruction.
 */
#define PLAIN_LOOP(n) __asm__("" : "+r"(n))

#endif
