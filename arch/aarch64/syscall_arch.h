/* SPDX-License-Identifier: MIT */
/* Inline C functions that make a system call on aarch64. They need GNU C, because they use asm. */
#ifndef RING3_SYSCALL_ARCH_H
#define RING3_SYSCALL_ARCH_H
#ifndef __GNUC__
#define __RING3_NO_TRAP
#else

/* Begins the definition of a function that compilers always inline, at -O0 too. */
#define __RING3_TRAP	static __inline__ __attribute__((__always_inline__, __unused__))

/* Declares the variable __xN, which is the register xN. */
#define __RING3_X(number) register long __x##number __asm__("x" #number)

/*
 * What a system call changes besides x0. "memory" is listed, because the kernel accesses the objects that arguments point
 * to. With SVE, the kernel clears the predicate registers, and the vector registers from bit 128 on. Linux: arm64/sve.rst.
 */
#ifdef __ARM_FEATURE_SVE
#define __RING3_LOST	"memory", \
			"z0", "z1", "z2", "z3", "z4", "z5", "z6", "z7", "z8", "z9", "z10", \
			"z11", "z12", "z13", "z14", "z15", "z16", "z17", "z18", "z19", "z20", \
			"z21", "z22", "z23", "z24", "z25", "z26", "z27", "z28", "z29", "z30", \
			"z31", "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", \
			"p10", "p11", "p12", "p13", "p14", "p15"
#else
#define __RING3_LOST	"memory"
#endif

/*
 * long __syscallN(long number, long arg1, ..., long argN): makes system call `number` with N arguments. Returns the kernel's
 * return value: the result, or a negative error number from -4095 to -1.
 */

__RING3_TRAP long __syscall0(long __n)
{
	__RING3_X(8) = __n; __RING3_X(0);

	__asm__ __volatile__("svc 0" : "=r"(__x0) : "r"(__x8) : __RING3_LOST);
	return __x0;
}

__RING3_TRAP long __syscall1(long __n, long __a)
{
	__RING3_X(8) = __n; __RING3_X(0) = __a;

	__asm__ __volatile__("svc 0" : "+r"(__x0) : "r"(__x8) : __RING3_LOST);
	return __x0;
}

__RING3_TRAP long __syscall2(long __n, long __a, long __b)
{
	__RING3_X(8) = __n; __RING3_X(0) = __a; __RING3_X(1) = __b;

	__asm__ __volatile__("svc 0" : "+r"(__x0) : "r"(__x8), "r"(__x1) : __RING3_LOST);
	return __x0;
}

__RING3_TRAP long __syscall3(long __n, long __a, long __b, long __c)
{
	__RING3_X(8) = __n; __RING3_X(0) = __a; __RING3_X(1) = __b;
	__RING3_X(2) = __c;

	__asm__ __volatile__("svc 0" : "+r"(__x0) : "r"(__x8), "r"(__x1), "r"(__x2) : __RING3_LOST);
	return __x0;
}

__RING3_TRAP long __syscall4(long __n, long __a, long __b, long __c, long __d)
{
	__RING3_X(8) = __n; __RING3_X(0) = __a; __RING3_X(1) = __b;
	__RING3_X(2) = __c; __RING3_X(3) = __d;

	__asm__ __volatile__("svc 0" : "+r"(__x0) : "r"(__x8), "r"(__x1), "r"(__x2), "r"(__x3) : __RING3_LOST);
	return __x0;
}

__RING3_TRAP long __syscall5(long __n, long __a, long __b, long __c, long __d, long __e)
{
	__RING3_X(8) = __n; __RING3_X(0) = __a; __RING3_X(1) = __b;
	__RING3_X(2) = __c; __RING3_X(3) = __d; __RING3_X(4) = __e;

	__asm__ __volatile__("svc 0" : "+r"(__x0) : "r"(__x8), "r"(__x1), "r"(__x2), "r"(__x3), "r"(__x4) : __RING3_LOST);
	return __x0;
}

__RING3_TRAP long __syscall6(long __n, long __a, long __b, long __c, long __d, long __e, long __f)
{
	__RING3_X(8) = __n; __RING3_X(0) = __a; __RING3_X(1) = __b;
	__RING3_X(2) = __c; __RING3_X(3) = __d; __RING3_X(4) = __e;
	__RING3_X(5) = __f;

	__asm__ __volatile__("svc 0" : "+r"(__x0) : "r"(__x8), "r"(__x1), "r"(__x2), "r"(__x3), "r"(__x4), "r"(__x5) : __RING3_LOST);
	return __x0;
}

/* For calls that may return on another stack (clone). They differ from __syscallN only on i386. */
#define __syscall_direct0	__syscall0
#define __syscall_direct1	__syscall1
#define __syscall_direct2	__syscall2
#define __syscall_direct3	__syscall3
#define __syscall_direct4	__syscall4
#define __syscall_direct5	__syscall5
#define __syscall_direct6	__syscall6
#endif
#endif
