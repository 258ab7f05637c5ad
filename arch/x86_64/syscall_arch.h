/* SPDX-License-Identifier: MIT */
/* __syscall0 to __syscall6: the bare trap as C sees it on x86_64, inline; for GNU C, whose assembly it is. */
#ifndef RING3_SYSCALL_ARCH_H
#define RING3_SYSCALL_ARCH_H
/*
 * pcc breaks down at a variable in r10. chibicc 1.0.25 defines __GNUC__ and does not know a variable
 * in a named register.
 */
#if !defined(__GNUC__) || defined(__PCC__) || defined(__chibicc__)
#define __RING3_NO_TRAP
#else

/* Into its caller, at -O0 too. */
#define __RING3_TRAP	static __inline__ __attribute__((__always_inline__, __unused__))

/*
 * {AT&T|Intel}: of each pair the compiler takes the syntax that -masm= says, but in an asm statement with a colon only. Where
 * no pair is, both syntaxes read the text alike.
 */

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
 * long __syscall_directN(...) is for the calls that may come back on another stack. Here every trap
 * is fit for them; where one is a call, it is not.
 */
#define __syscall_direct0	__syscall0
#define __syscall_direct1	__syscall1
#define __syscall_direct2	__syscall2
#define __syscall_direct3	__syscall3
#define __syscall_direct4	__syscall4
#define __syscall_direct5	__syscall5
#define __syscall_direct6	__syscall6

/*
 * long __syscall_twice0(long number) is for vfork: the compiler knows that it comes back twice.
 *
 * The code is once a program, and only if something makes use of it. As sys_vfork.S has it: the
 * child overwrites what lies on the stack, so the way back waits in rdx, which the kernel keeps for
 * both. Where the frame is, for the debugger, is written out: clang does not take .cfi_startproc
 * where it stands in the midst of another function. It is two, for C89 promises strings of 509
 * characters only; and a macro, for gcc has no function inline that holds such a call.
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
	".ifndef .Lframe__syscall_twice\n" \
	".pushsection .debug_frame,\"G\",@progbits,__syscall_twice,comdat\n" \
	".Lframe__syscall_twice: .long 2f - 1f\n" \
	"1: .long -1; .byte 1, 0, 1, 0x78, 16\n"	/* version 1, of bytes and words, rip is 16 */ \
	".byte 0x0c, 7, 8, 0x90, 1\n"			/* above rsp + 8, and rip is right below */ \
	".balign 8, 0\n" \
	"2: .long 4f - 3f\n" \
	"3: .long .Lframe__syscall_twice\n" \
	".quad .L__syscall_twice, .Lend__syscall_twice - .L__syscall_twice\n" \
	".byte 0x44, 0x0e, 0, 0x09, 16, 1\n"		/* 4 bytes on: above rsp, and rip is in rdx */ \
	".byte 0x43, 0x0e, 8, 0x90, 1\n"		/* 3 bytes on: as at first */ \
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
