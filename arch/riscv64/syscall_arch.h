/* SPDX-License-Identifier: MIT */
/* Inline C functions that make a system call on riscv64. They need GNU C, because they use asm. */
#ifndef RING3_SYSCALL_ARCH_H
#define RING3_SYSCALL_ARCH_H
#ifndef __GNUC__
#define __RING3_NO_TRAP
#else

/* Begins the definition of a function that compilers always inline, at -O0 too. */
#define __RING3_TRAP	static __inline__ __attribute__((__always_inline__, __unused__))

/* Declares the variable __aN, which is the register aN. */
#define __RING3_A(number) register long __a##number __asm__("a" #number)

/*
 * What a system call changes besides a0. "memory" is listed, because the kernel accesses the objects that arguments point
 * to. With the vector extension, the kernel discards the vector registers. Linux: arch/riscv/vector.rst.
 */
#ifdef __riscv_vector
#define __RING3_LOST	"memory", \
			"v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", \
			"v11", "v12", "v13", "v14", "v15", "v16", "v17", "v18", "v19", "v20", \
			"v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", \
			"v31"
#else
#define __RING3_LOST	"memory"
#endif

/*
 * long __syscallN(long number, long arg1, ..., long argN): makes system call `number` with N arguments. Returns the kernel's
 * return value: the result, or a negative error number from -4095 to -1.
 */

__RING3_TRAP long __syscall0(long __n)
{
	__RING3_A(7) = __n; __RING3_A(0);

	__asm__ __volatile__("ecall" : "=r"(__a0) : "r"(__a7) : __RING3_LOST);
	return __a0;
}

__RING3_TRAP long __syscall1(long __n, long __a)
{
	__RING3_A(7) = __n; __RING3_A(0) = __a;

	__asm__ __volatile__("ecall" : "+r"(__a0) : "r"(__a7) : __RING3_LOST);
	return __a0;
}

__RING3_TRAP long __syscall2(long __n, long __a, long __b)
{
	__RING3_A(7) = __n; __RING3_A(0) = __a; __RING3_A(1) = __b;

	__asm__ __volatile__("ecall" : "+r"(__a0) : "r"(__a7), "r"(__a1) : __RING3_LOST);
	return __a0;
}

__RING3_TRAP long __syscall3(long __n, long __a, long __b, long __c)
{
	__RING3_A(7) = __n; __RING3_A(0) = __a; __RING3_A(1) = __b;
	__RING3_A(2) = __c;

	__asm__ __volatile__("ecall" : "+r"(__a0) : "r"(__a7), "r"(__a1), "r"(__a2) : __RING3_LOST);
	return __a0;
}

__RING3_TRAP long __syscall4(long __n, long __a, long __b, long __c, long __d)
{
	__RING3_A(7) = __n; __RING3_A(0) = __a; __RING3_A(1) = __b;
	__RING3_A(2) = __c; __RING3_A(3) = __d;

	__asm__ __volatile__("ecall" : "+r"(__a0) : "r"(__a7), "r"(__a1), "r"(__a2), "r"(__a3) : __RING3_LOST);
	return __a0;
}

__RING3_TRAP long __syscall5(long __n, long __a, long __b, long __c, long __d, long __e)
{
	__RING3_A(7) = __n; __RING3_A(0) = __a; __RING3_A(1) = __b;
	__RING3_A(2) = __c; __RING3_A(3) = __d; __RING3_A(4) = __e;

	__asm__ __volatile__("ecall" : "+r"(__a0) : "r"(__a7), "r"(__a1), "r"(__a2), "r"(__a3), "r"(__a4) : __RING3_LOST);
	return __a0;
}

__RING3_TRAP long __syscall6(long __n, long __a, long __b, long __c, long __d, long __e, long __f)
{
	__RING3_A(7) = __n; __RING3_A(0) = __a; __RING3_A(1) = __b;
	__RING3_A(2) = __c; __RING3_A(3) = __d; __RING3_A(4) = __e;
	__RING3_A(5) = __f;

	__asm__ __volatile__("ecall" : "+r"(__a0) : "r"(__a7), "r"(__a1), "r"(__a2), "r"(__a3), "r"(__a4), "r"(__a5) : __RING3_LOST);
	return __a0;
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
