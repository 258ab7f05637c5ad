/* SPDX-License-Identifier: MIT */
/* __syscall0 to __syscall6: the bare trap as C sees it on i386, inline. */
#ifndef RING3_SYSCALL_ARCH_H
#define RING3_SYSCALL_ARCH_H

/*
 * long __syscallN(long number, long arg1, ..., long argN)
 *
 * The kernel's answer as it gave it: -4095 to -1 is an error number with its sign turned round,
 * anything else is the result. errno is not touched, and the library is not needed.
 *
 * "memory" because the kernel reads and writes what pointers point to. The letters name registers:
 * a, b, c, d, S, D are eax, ebx, ecx, edx, esi, edi. The trap is `int $0x80`, which needs nobody to
 * have looked for a faster one.
 */

static __inline__ long __syscall0(long __n)
{
	long __ret;

	__asm__ __volatile__("int $0x80" : "=a"(__ret) : "a"(__n) : "memory");
	return __ret;
}

static __inline__ long __syscall1(long __n, long __a)
{
	long __ret;

	__asm__ __volatile__("int $0x80" : "=a"(__ret) : "a"(__n), "b"(__a) : "memory");
	return __ret;
}

static __inline__ long __syscall2(long __n, long __a, long __b)
{
	long __ret;

	__asm__ __volatile__("int $0x80" : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b) : "memory");
	return __ret;
}

static __inline__ long __syscall3(long __n, long __a, long __b, long __c)
{
	long __ret;

	__asm__ __volatile__("int $0x80" : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c)
			     : "memory");
	return __ret;
}

static __inline__ long __syscall4(long __n, long __a, long __b, long __c, long __d)
{
	long __ret;

	__asm__ __volatile__("int $0x80" : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c),
			     "S"(__d) : "memory");
	return __ret;
}

static __inline__ long __syscall5(long __n, long __a, long __b, long __c, long __d, long __e)
{
	long __ret;

	__asm__ __volatile__("int $0x80" : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c),
			     "S"(__d), "D"(__e) : "memory");
	return __ret;
}

/*
 * The sixth argument goes in ebp, which may be the frame pointer that the operands are found by, so
 * no operand can ask for it: it travels over the stack, and ebp is put back at once.
 */
#ifdef __GCC_HAVE_DWARF2_CFI_ASM
#define __RING3_CFA(n)	".cfi_adjust_cfa_offset " #n "\n\t"	/* for the debugger */
#else
#define __RING3_CFA(n)
#endif

static __inline__ long __syscall6(long __n, long __a, long __b, long __c, long __d, long __e,
				  long __f)
{
	long __ret;

	__asm__ __volatile__("pushl %7\n\t" __RING3_CFA(4)
			     "pushl %%ebp\n\t" __RING3_CFA(4)
			     "movl 4(%%esp), %%ebp\n\t"
			     "int $0x80\n\t"
			     "popl %%ebp\n\t" __RING3_CFA(-4)
			     "addl $4, %%esp\n\t" __RING3_CFA(-4)
			     : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c),
			     "S"(__d), "D"(__e), "g"(__f) : "memory", "cc");
	return __ret;
}

#endif
