/* SPDX-License-Identifier: MIT */
/* Declares functions that execute an inline system call between other computations. */
#ifndef TRAPS_H
#define TRAPS_H

/*
 * trap_N calls __syscallN, and direct_N calls __syscall_directN. busy_N computes many values before
 * it calls __syscallN, and uses them after the call. memory_N calls __syscallN between a write and
 * a read of trap_cell.
 */
#define DECLARE(f) f(0) f(1) f(2) f(3) f(4) f(5) f(6)
#define DECLARE_ONE(n) \
	long trap_##n(long number, long a, long b, long c, long d, long e, long f); \
	long direct_##n(long number, long a, long b, long c, long d, long e, long f); \
	long busy_##n(long number, long a, long b, long c, long d, long e, long f); \
	long memory_##n(long number, long a, long b, long c, long d, long e, long f);
DECLARE(DECLARE_ONE)
#undef DECLARE_ONE
#undef DECLARE

/*
 * memory_N writes BEFORE_TRAP to trap_cell, executes the system call, then reads trap_cell and
 * returns its value.
 */
extern long trap_cell;
enum { BEFORE_TRAP = 0x5a5b5c5d };

/*
 * Initializers for an array of sums of the arguments. If one argument changes, at least one sum
 * changes. The arguments must be unsigned, because overflow of signed numbers is undefined.
 */
#define SUMS(number, a, b, c, d, e, f) { \
	number + 3 * a, a ^ 5 * b, b + 7 * c, c ^ 9 * d, d + 11 * e, e ^ 13 * f, f + 15 * number, \
	a + c + e, b ^ d ^ f, \
}

enum { SUM_COUNT = 9 };

#endif
