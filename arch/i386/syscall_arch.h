/* SPDX-License-Identifier: MIT */
/* __syscall0 to __syscall6: the bare trap as C sees it on i386, inline. */
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
 * They enter the kernel through the word __sysinfo, as the library's stubs do. crt1.o sets it to
 * the kernel's fast entry; a program without crt1.o, or without the archive, has the word from
 * here, and it says `int $0x80`. Code that runs before the program is relocated, and cannot read
 * it yet, defines RING3_INT80 before it includes this.
 *
 * long __syscall_directN(...) is the same by `int $0x80` at any time: for the calls that may come
 * back on another stack, or on one that a child has written over, where a call would find no way
 * back.
 */

#ifdef __GCC_HAVE_DWARF2_CFI_ASM
#define __RING3_CFA(n)	".cfi_adjust_cfa_offset " #n "\n\t"	/* for the debugger */
#else
#define __RING3_CFA(n)
#endif

#define __RING3_INT80	"int $0x80\n\t"

#ifdef RING3_INT80
#define __RING3_ENTER	__RING3_INT80
#define __RING3_ENTRY_WORD ""
#else

/*
 * The word, and what it says until crt1.o knows better: once a program, if the archive has no other.
 * It stands beside the trap, not in it: C89 promises strings of 509 characters only.
 */
#define __RING3_ENTRY_WORD \
	".ifndef .Lsysinfo\n" \
	".set .Lsysinfo, 1\n" \
	".pushsection .data.__sysinfo,\"awG\",@progbits,__sysinfo,comdat\n" \
	".weak __sysinfo\n" \
	".hidden __sysinfo\n" \
	"__sysinfo: .long __sysinfo_int80\n" \
	".popsection\n" \
	".pushsection .text.__sysinfo,\"axG\",@progbits,__sysinfo,comdat\n" \
	".weak __sysinfo_int80\n" \
	".hidden __sysinfo_int80\n" \
	"__sysinfo_int80: int $0x80; ret\n" \
	".popsection\n" \
	".endif\n\t"

#ifdef __PIC__
/* The code may run anywhere, and i386 can tell where only by calling; eax lends itself for the answer. */
#define __RING3_ENTER \
	"pushl %%eax\n\t" __RING3_CFA(4) \
	"call 1f\n1:\t" __RING3_CFA(4) \
	"popl %%eax\n\t" __RING3_CFA(-4) \
	"pushl __sysinfo-1b(%%eax)\n\t" __RING3_CFA(4) \
	"movl 4(%%esp), %%eax\n\t" \
	"call *(%%esp)\n\t" \
	"leal 8(%%esp), %%esp\n\t" __RING3_CFA(-8)
#else
#define __RING3_ENTER	"call *__sysinfo\n\t"
#endif

#endif

/*
 * The letters name registers: a, b, c, d, S, D are eax, ebx, ecx, edx, esi, edi. "memory" because
 * the kernel reads and writes what pointers point to. The sixth argument goes in ebp, which may be
 * the frame pointer that the operands are found by, so no operand can ask for it: it travels over
 * the stack, and ebp is put back at once.
 */
#define __RING3_SYSCALLS(name, word, enter) \
__RING3_TRAP long name##0(long __n) \
{ \
	long __ret; \
	__asm__ __volatile__(word); \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n) : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##1(long __n, long __a) \
{ \
	long __ret; \
	__asm__ __volatile__(word); \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n), "b"(__a) : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##2(long __n, long __a, long __b) \
{ \
	long __ret; \
	__asm__ __volatile__(word); \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b) \
			     : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##3(long __n, long __a, long __b, long __c) \
{ \
	long __ret; \
	__asm__ __volatile__(word); \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c) \
			     : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##4(long __n, long __a, long __b, long __c, long __d) \
{ \
	long __ret; \
	__asm__ __volatile__(word); \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c), \
			     "S"(__d) : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##5(long __n, long __a, long __b, long __c, long __d, long __e) \
{ \
	long __ret; \
	__asm__ __volatile__(word); \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c), \
			     "S"(__d), "D"(__e) : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##6(long __n, long __a, long __b, long __c, long __d, long __e, \
			       long __f) \
{ \
	long __ret; \
	__asm__ __volatile__(word); \
	__asm__ __volatile__("pushl %7\n\t" __RING3_CFA(4) \
			     "pushl %%ebp\n\t" __RING3_CFA(4) \
			     "movl 4(%%esp), %%ebp\n\t" \
			     enter \
			     "popl %%ebp\n\t" __RING3_CFA(-4) \
			     "leal 4(%%esp), %%esp\n\t" __RING3_CFA(-4) \
			     : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c), \
			     "S"(__d), "D"(__e), "g"(__f) : "memory", "cc"); \
	return __ret; \
}

__RING3_SYSCALLS(__syscall, __RING3_ENTRY_WORD, __RING3_ENTER)
__RING3_SYSCALLS(__syscall_direct, "", __RING3_INT80)

#endif
