/* SPDX-License-Identifier: MIT */
/*
 * Functions that execute an inline system call. This file is compiled several times, with different
 * options.
 */
#include "traps.h"
#include "syscall_arch.h"

/* Makes the compiler load x into a register and assume that its value is unknown. */
#define OPAQUE(x) __asm__ volatile("" : "+r"(x))

/*
 * The body of busy_N. It computes nine values from the arguments, executes the system call, and
 * returns the kernel's return value plus a sum of these values and the arguments. The compiler must
 * keep them during the system call, and uses many registers for them. If the inline system call
 * overwrites one of these registers, the result is wrong, and the test fails.
 */
#define BUSY(trap) \
	unsigned long sums[] = SUMS((unsigned long)number, (unsigned long)a, (unsigned long)b, \
		(unsigned long)c, (unsigned long)d, (unsigned long)e, (unsigned long)f); \
	unsigned long s0 = sums[0], s1 = sums[1], s2 = sums[2], s3 = sums[3], s4 = sums[4], \
		s5 = sums[5], s6 = sums[6], s7 = sums[7], s8 = sums[8]; \
	long answer; \
	OPAQUE(s0); OPAQUE(s1); OPAQUE(s2); OPAQUE(s3); OPAQUE(s4); \
	OPAQUE(s5); OPAQUE(s6); OPAQUE(s7); OPAQUE(s8); \
	answer = trap; \
	return (long)((unsigned long)answer + s0 + 3 * s1 + 5 * s2 + 7 * s3 + 9 * s4 + 11 * s5 + \
		      13 * s6 + 15 * s7 + 17 * s8 + (unsigned long)(a ^ b ^ c ^ d ^ e ^ f))

/*
 * This variable is not static. So the compiler must assume that a system call may read and write
 * the variable.
 */
long trap_cell;

#define FUNCTIONS(count, ...) \
long trap_##count(long number, long a, long b, long c, long d, long e, long f) \
{ \
	(void)a; (void)b; (void)c; (void)d; (void)e; (void)f; \
	return __syscall##count(__VA_ARGS__); \
} \
long busy_##count(long number, long a, long b, long c, long d, long e, long f) \
{ \
	BUSY(__syscall##count(__VA_ARGS__)); \
} \
long direct_##count(long number, long a, long b, long c, long d, long e, long f) \
{ \
	(void)a; (void)b; (void)c; (void)d; (void)e; (void)f; \
	return __syscall_direct##count(__VA_ARGS__); \
} \
long memory_##count(long number, long a, long b, long c, long d, long e, long f) \
{ \
	long found; \
	(void)a; (void)b; (void)c; (void)d; (void)e; (void)f; \
	trap_cell = BEFORE_TRAP; \
	__syscall##count(__VA_ARGS__); \
	found = trap_cell; \
	trap_cell = 0; \
	return found; \
}

FUNCTIONS(0, number)
FUNCTIONS(1, number, a)
FUNCTIONS(2, number, a, b)
FUNCTIONS(3, number, a, b, c)
FUNCTIONS(4, number, a, b, c, d)
FUNCTIONS(5, number, a, b, c, d, e)
FUNCTIONS(6, number, a, b, c, d, e, f)
