/* SPDX-License-Identifier: MIT */
/* PLAIN_LOOP: keeps a compiler (GCC before 10 does) from turning the loop that is memset into a call of memset. */
#ifndef RING3_PLAIN_LOOP_H
#define RING3_PLAIN_LOOP_H

/* PLAIN_LOOP(n): in the loop's body: n is now any value for all the compiler knows. No instruction. */
#define PLAIN_LOOP(n) __asm__("" : "+r"(n))

#endif
