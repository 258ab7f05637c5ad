/* SPDX-License-Identifier: MIT */
/* Functions with an inline trap in them, and what else they compute. */
#ifndef TRAPS_H
#define TRAPS_H

/* trap_N: __syscallN; busy_N: the same, with more values alive than there are registers. */
#define DECLARE(n) \
	long trap_##n(long number, long a, long b, long c, long d, long e, long f); \
	long busy_##n(long number, long a, long b, long c, long d, long e, long f);
DECLARE(0) DECLARE(1) DECLARE(2) DECLARE(3) DECLARE(4) DECLARE(5) DECLARE(6)
#undef DECLARE

/* Sums that differ if any of the arguments does. Unsigned: they wrap round. */
#define SUMS(number, a, b, c, d, e, f) { \
	number + 3 * a, a ^ 5 * b, b + 7 * c, c ^ 9 * d, d + 11 * e, e ^ 13 * f, f + 15 * number, \
	a + c + e, b ^ d ^ f, \
}

enum { SUM_COUNT = 9 };

#endif
