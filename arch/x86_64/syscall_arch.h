/* SPDX-License-Identifier: MIT */
/* __syscall0 to __syscall6: the bare trap as C sees it on x86_64, inline. */
#ifndef RING3_SYSCALL_ARCH_H
#define RING3_SYSCALL_ARCH_H

/* Into its caller, at -O0 too: after vfork a function of its own could not return twice. */
#define __RING3_TRAP	static __inline__ __attribute__((__always_inline__, __unused__))

/*
 * long __syscallN(long number, long arg1, ..., long argN)
 *
 * The kernel's answer as it gave it: -4095 to -1 is an error number with its sign turned round,
 * anything else is the result. errno is not touched, and the library is not needed.
 *
 * "memory" because the kernel reads and writes what pointers point to. The letters name registers:
 * a, D, S, d are rax, rdi, rsi, rdx; for r10, r8 and r9 there is no letter.
 */

__RING3_TRAP long __syscall0(long __n)
{
	long __ret;

	__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n) : "rcx", "r11", "memory");
	return __ret;
}

__RING3_TRAP long __syscall1(long __n, long __a)
{
	long __ret;

	__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n), "D"(__a)
			     : "rcx", "r11", "memory");
	return __ret;
}

__RING3_TRAP long __syscall2(long __n, long __a, long __b)
{
	long __ret;

	__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b)
			     : "rcx", "r11", "memory");
	return __ret;
}

__RING3_TRAP long __syscall3(long __n, long __a, long __b, long __c)
{
	long __ret;

	__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b), "d"(__c)
			     : "rcx", "r11", "memory");
	return __ret;
}

__RING3_TRAP long __syscall4(long __n, long __a, long __b, long __c, long __d)
{
	long __ret;
	register long __r10 __asm__("r10") = __d;

	__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b), "d"(__c),
			     "r"(__r10) : "rcx", "r11", "memory");
	return __ret;
}

__RING3_TRAP long __syscall5(long __n, long __a, long __b, long __c, long __d, long __e)
{
	long __ret;
	register long __r10 __asm__("r10") = __d;
	register long __r8 __asm__("r8") = __e;

	__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b), "d"(__c),
			     "r"(__r10), "r"(__r8) : "rcx", "r11", "memory");
	return __ret;
}

__RING3_TRAP long __syscall6(long __n, long __a, long __b, long __c, long __d, long __e,
				  long __f)
{
	long __ret;
	register long __r10 __asm__("r10") = __d;
	register long __r8 __asm__("r8") = __e;
	register long __r9 __asm__("r9") = __f;

	__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b), "d"(__c),
			     "r"(__r10), "r"(__r8), "r"(__r9) : "rcx", "r11", "memory");
	return __ret;
}

/*
 * long __syscall_directN(...) is for the calls that may come back on another stack, or on one that a
 * child has written over. Here every trap is fit for them; where one is a call, it is not.
 */
#define __syscall_direct0	__syscall0
#define __syscall_direct1	__syscall1
#define __syscall_direct2	__syscall2
#define __syscall_direct3	__syscall3
#define __syscall_direct4	__syscall4
#define __syscall_direct5	__syscall5
#define __syscall_direct6	__syscall6

#endif
