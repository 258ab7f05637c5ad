/* SPDX-License-Identifier: MIT */
/* Inline C functions that make a system call on x86_64. They need GNU C, because they use asm. */
#ifndef RING3_SYSCALL_ARCH_H
#define RING3_SYSCALL_ARCH_H
/*
 * pcc crashes on a variable in r10. chibicc 1.0.25 defines __GNUC__, but does not support variables
 * in named registers. So neither compiler gets inline functions.
 */
#if !defined(__GNUC__) || defined(__PCC__) || defined(__chibicc__)
#define __RING3_NO_TRAP
#else

/* Begins the definition of a function that compilers always inline, at -O0 too. */
#define __RING3_TRAP	static __inline__ __attribute__((__always_inline__, __unused__))

/*
 * {a|b}: the assembly text a is for AT&T syntax, b for Intel syntax. The option -masm= selects one,
 * if the asm statement has a colon (` : :` below). `syscall` is the same in both syntaxes.
 */

/*
 * long __syscallN(long number, long arg1, ..., long argN): makes a system call. Returns its result,
 * or a negative error number (-4095 to -1). Does not set errno, and needs no library.
 *
 * The constraints a, D, S, d mean rax, rdi, rsi, rdx. r10, r8 and r9 have no constraint letters.
 * "memory" is listed, because the kernel reads and writes the objects that arguments point to.
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
 * long __syscall_directN(...): is for system calls that may return on another stack. On x86_64 it
 * is __syscallN. On i386 it is not, because i386's __syscallN uses a call instruction.
 */
#define __syscall_direct0	__syscall0
#define __syscall_direct1	__syscall1
#define __syscall_direct2	__syscall2
#define __syscall_direct3	__syscall3
#define __syscall_direct4	__syscall4
#define __syscall_direct5	__syscall5
#define __syscall_direct6	__syscall6

/*
 * long __syscall_twice0(long number): is for vfork, which returns twice. It is a macro, because gcc
 * cannot inline a function with such a call. The child overwrites the stack, so the return address
 * is in rdx meanwhile. C89 allows 509 characters in a string, so there are two strings. The second
 * string is unwind information, with which debuggers find the caller (DWARF, section 6.4). It is in
 * bytes, because clang rejects .cfi_startproc inside functions. The "frame" is the address above
 * the return address. A byte 0x40 + n means: the rest is valid n bytes of code later. gas adds its
 * own information to the file's first section .debug_frame. If this section were in a section
 * group, the linker might drop it. So an empty .debug_frame outside a group comes first.
 */
#define __RING3_TWICE_CODE \
	".ifndef .L__syscall_twice\n" \
	".pushsection .text.__syscall_twice,\"axG\",@progbits,__syscall_twice,comdat\n" \
	".weak __syscall_twice\n" \
	".hidden __syscall_twice\n" \
	".type __syscall_twice, @function\n" \
	"__syscall_twice:\n" \
	".L__syscall_twice: mov{q|} {%%rdi, %%rax|rax, rdi}\n" \
	"pop{q|} {%%|}rdx\n" \
	"syscall\n" \
	"push{q|} {%%|}rdx\n" \
	"ret\n" \
	".Lend__syscall_twice:\n" \
	".size __syscall_twice, . - __syscall_twice\n" \
	".popsection\n" \
	".endif\n"

#define __RING3_TWICE_FRAME \
	".pushsection .debug_frame,\"\",@progbits\n" \
	".popsection\n" \
	".ifndef .Lframe__syscall_twice\n" \
	".pushsection .debug_frame,\"G\",@progbits,__syscall_twice,comdat\n" \
	".Lframe__syscall_twice: .long 2f - 1f\n" \
	"1: .long -1; .byte 1, 0, 1, 0x78, 16\n"	/* format version 1; rip: register 16 */ \
	".byte 0x0c, 7, 8, 0x90, 1\n"			/* frame = rsp (7) + 8; rip is at rsp */ \
	".balign 8, 0\n" \
	"2: .long 4f - 3f\n" \
	"3: .long .Lframe__syscall_twice\n" \
	".quad .L__syscall_twice, .Lend__syscall_twice - .L__syscall_twice\n" \
	".byte 0x44, 0x0e, 0, 0x09, 16, 1\n"		/* after pop: frame = rsp, rip in rdx */ \
	".byte 0x43, 0x0e, 8, 0x90, 1\n"		/* after push: as at the beginning */ \
	".balign 8, 0\n" \
	"4: .popsection\n" \
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
	__asm__ __volatile__(__RING3_TWICE_FRAME);
}
#define __syscall_twice0(n) (__syscall_twice_code(), __syscall_twice(n))

#endif
#endif
