/* SPDX-License-Identifier: MIT */
/* Inline C functions that make a system call on 32-bit ARM. They need GNU C, because they use asm. */
#ifndef RING3_SYSCALL_ARCH_H
#define RING3_SYSCALL_ARCH_H
#ifndef __GNUC__
#define __RING3_NO_TRAP
#else

/* Begins the definition of a function that compilers always inline, at -O0 too. */
#define __RING3_TRAP	static __inline__ __attribute__((__always_inline__, __unused__))

/* Declares the variable __rN, which is the register rN. */
#define __RING3_R(number) register long __r##number __asm__("r" #number)

/*
 * The trap, which changes only r0, and its operands r0 and r7 (number). The functions below append
 * arguments 2 to 6, and "memory": the kernel accesses what arguments point to. In Thumb code r7 may
 * be the frame pointer, so compilers refuse a variable in r7. There the asm saves and restores r7.
 */
#ifdef __thumb__
#define __RING3_NUMBER	long __saved
#define __RING3_SVC(result) \
	"mov %1, r7\n\tmov r7, %2\n\tsvc 0\n\tmov r7, %1" : result(__r0), "=&r"(__saved) : "r"(__n)
#else
#define __RING3_NUMBER	__RING3_R(7) = __n
#define __RING3_SVC(result)	"svc 0" : result(__r0) : "r"(__r7)
#endif

/*
 * long __syscallN(long number, long arg1, ..., long argN): makes system call `number` with N arguments. Returns the kernel's
 * return value: the result, or a negative error number from -4095 to -1. A 64-bit argument is two words. If its first word
 * would be argument 2, 4 or 6, an unused word must precede it.
 */

__RING3_TRAP long __syscall0(long __n)
{
	__RING3_R(0); __RING3_NUMBER;

	__asm__ __volatile__(__RING3_SVC("=r") : "memory");
	return __r0;
}

__RING3_TRAP long __syscall1(long __n, long __a)
{
	__RING3_R(0) = __a;
	__RING3_NUMBER;

	__asm__ __volatile__(__RING3_SVC("+r") : "memory");
	return __r0;
}

__RING3_TRAP long __syscall2(long __n, long __a, long __b)
{
	__RING3_R(0) = __a; __RING3_R(1) = __b;
	__RING3_NUMBER;

	__asm__ __volatile__(__RING3_SVC("+r"), "r"(__r1) : "memory");
	return __r0;
}

__RING3_TRAP long __syscall3(long __n, long __a, long __b, long __c)
{
	__RING3_R(0) = __a; __RING3_R(1) = __b; __RING3_R(2) = __c;
	__RING3_NUMBER;

	__asm__ __volatile__(__RING3_SVC("+r"), "r"(__r1), "r"(__r2) : "memory");
	return __r0;
}

__RING3_TRAP long __syscall4(long __n, long __a, long __b, long __c, long __d)
{
	__RING3_R(0) = __a; __RING3_R(1) = __b; __RING3_R(2) = __c;
	__RING3_R(3) = __d;
	__RING3_NUMBER;

	__asm__ __volatile__(__RING3_SVC("+r"), "r"(__r1), "r"(__r2), "r"(__r3) : "memory");
	return __r0;
}

__RING3_TRAP long __syscall5(long __n, long __a, long __b, long __c, long __d, long __e)
{
	__RING3_R(0) = __a; __RING3_R(1) = __b; __RING3_R(2) = __c;
	__RING3_R(3) = __d; __RING3_R(4) = __e;
	__RING3_NUMBER;

	__asm__ __volatile__(__RING3_SVC("+r"), "r"(__r1), "r"(__r2), "r"(__r3), "r"(__r4) : "memory");
	return __r0;
}

__RING3_TRAP long __syscall6(long __n, long __a, long __b, long __c, long __d, long __e, long __f)
{
	__RING3_R(0) = __a; __RING3_R(1) = __b; __RING3_R(2) = __c;
	__RING3_R(3) = __d; __RING3_R(4) = __e; __RING3_R(5) = __f;
	__RING3_NUMBER;

	__asm__ __volatile__(__RING3_SVC("+r"), "r"(__r1), "r"(__r2), "r"(__r3), "r"(__r4), "r"(__r5) : "memory");
	return __r0;
}

/* For calls that may return on another stack (clone). They differ from __syscallN only on i386. */
#define __syscall_direct0	__syscall0
#define __syscall_direct1	__syscall1
#define __syscall_direct2	__syscall2
#define __syscall_direct3	__syscall3
#define __syscall_direct4	__syscall4
#define __syscall_direct5	__syscall5
#define __syscall_direct6	__syscall6

/*
 * long __syscall_twice0(long number): is for vfork. It tells the compiler that the call returns
 * twice. It is a macro, because gcc cannot inline a function with a call that returns twice. The
 * linker keeps one copy of __syscall_twice, if a program uses it. lr keeps the return address, and
 * r12 keeps r7, because the child overwrites the stack.
 */
#define __RING3_TWICE_CODE \
	".ifndef .L__syscall_twice\n" \
	".pushsection .text.__syscall_twice,\"axG\",%%progbits,__syscall_twice,comdat\n" \
	".balign 4\n" \
	".weak __syscall_twice\n" \
	".hidden __syscall_twice\n" \
	".type __syscall_twice, %%function\n" \
	"__syscall_twice:\n" \
	".L__syscall_twice: mov r12, r7\n" \
	"mov r7, r0\n" \
	"svc 0\n" \
	"mov r7, r12\n" \
	"bx lr\n" \
	".size __syscall_twice, . - __syscall_twice\n" \
	".popsection\n" \
	".endif\n"

#ifdef __cplusplus
extern "C" {
#endif
long __syscall_twice(long) __attribute__((__visibility__("hidden"), __returns_twice__));
#ifdef __cplusplus
}
#endif

__RING3_TRAP void __syscall_twice_code(void)
{
	__asm__ __volatile__(__RING3_TWICE_CODE : :);
}
#define __syscall_twice0(n) (__syscall_twice_code(), __syscall_twice(n))

#endif
#endif
