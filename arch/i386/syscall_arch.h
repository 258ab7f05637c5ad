/* SPDX-License-Identifier: MIT */
/* __syscall0 to __syscall6: the bare trap as C sees it on i386, inline; for GNU C, whose assembly it is. */
#ifndef RING3_SYSCALL_ARCH_H
#define RING3_SYSCALL_ARCH_H
#if !defined(__GNUC__) || defined(__PCC__)
#define __RING3_NO_TRAP
#else

/* Into its caller, at -O0 too. */
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
 * back on another stack, where a call would find no way back. None of those takes six arguments.
 *
 * long __syscall_twice0(long number) is for vfork: the compiler knows that it comes back twice, and
 * its way back is safe from the child.
 */

/*
 * {AT&T|Intel}: of each pair the compiler takes the syntax that -masm= says, but in an asm statement with a colon only. Where
 * no pair is, both syntaxes read the text alike.
 */

/*
 * __RING3_CODE: a function in assembly, once a program, and only if something makes use of it.
 * __RING3_FRAME: where its frame is, for the debugger. That is written out, for clang does not take
 * .cfi_startproc where it stands in the midst of another function. Of the steps, 0x40 + n is n
 * bytes of code on; 0x0e, n: the frame begins n bytes above esp.
 * They are two, for C89 promises strings of 509 characters only.
 */
#define __RING3_CODE(name, text) \
	".ifndef .L" name "\n" \
	".pushsection .text." name ",\"axG\",@progbits," name ",comdat\n" \
	".weak " name "\n" \
	".hidden " name "\n" \
	".type " name ", @function\n" \
	name ":\n" \
	".L" name ":\n" \
	text \
	".Lend" name ":\n" \
	".size " name ", . - " name "\n" \
	".popsection\n" \
	".endif\n"

#define __RING3_FRAME(name, steps) \
	".ifndef .Lframe" name "\n" \
	".pushsection .debug_frame,\"G\",@progbits," name ",comdat\n" \
	".Lframe" name ":\n" \
	".long 2f - 1f\n" \
	"1: .long -1; .byte 1, 0, 1, 0x7c, 8\n"	/* version 1, of bytes and words, eip is 8 */ \
	".byte 0x0c, 4, 4, 0x88, 1\n"			/* above esp + 4, and eip is right below */ \
	".balign 4\n" \
	"2: .long 4f - 3f\n" \
	"3: .long .Lframe" name ", .L" name ", .Lend" name " - .L" name "\n" \
	steps \
	".balign 4\n" \
	"4: .popsection\n" \
	".endif\n"

#define __RING3_DEFINE(name, text, steps) \
	__asm__ __volatile__(__RING3_CODE(name, text) : :); \
	__asm__ __volatile__(__RING3_FRAME(name, steps));

#ifdef __CET__
#define __RING3_ENDBR	"endbr32\n"
#else
#define __RING3_ENDBR
#endif

/* The way in that works on every kernel. */
#define __RING3_DEFINE_INT80 \
	__RING3_DEFINE("__sysinfo_int80", __RING3_ENDBR "int {$|}0x80\n" "ret\n", "")

/*
 * The word, and what it says until crt1.o knows better: if the archive has no other. Inside the archive
 * it is __sysinfo.S that has it: a second one there could be found in its place, with what is around it.
 */
#ifdef __RING3_INSIDE
#define __RING3_DEFINE_WORD
#else
#define __RING3_DEFINE_WORD \
	__asm__ __volatile__( \
		".ifndef .L__sysinfo\n" \
		".pushsection .data.__sysinfo,\"awG\",@progbits,__sysinfo,comdat\n" \
		".balign 4\n" \
		".weak __sysinfo\n" \
		".hidden __sysinfo\n" \
		".type __sysinfo, @object\n" \
		".size __sysinfo, 4\n" \
		"__sysinfo:\n" \
		".L__sysinfo: .long __sysinfo_int80\n" \
		".popsection\n" \
		".endif\n"); \
	__RING3_DEFINE_INT80
#endif

/*
 * The sixth argument goes in ebp, which may be the frame pointer that the debugger finds the frame
 * by; so it gets there in a function with a frame of its own. eax points to the number, the sixth
 * argument and the way in; the others are in place. It gives every register back.
 */
#define __RING3_DEFINE_SIX \
	__RING3_DEFINE("__syscall_six", \
		"push{l|} {%%|}ebp\n" \
		"mov{l|} {4(%%eax), %%ebp|ebp, [eax + 4]}\n" \
		"push{l 8(%%eax)| dword ptr [eax + 8]}\n" \
		"mov{l|} {(%%eax), %%eax|eax, [eax]}\n" \
		"call {*(%%esp)|dword ptr [esp]}\n" \
		"add{l|} {$4, %%esp|esp, 4}\n" \
		"pop{l|} {%%|}ebp\n" \
		"ret\n", \
		".byte 0x41, 0x0e, 8, 0x85, 2\n"	/* ebp is below eip */ \
		".byte 0x46, 0x0e, 12\n" \
		".byte 0x48, 0x0e, 8\n" \
		".byte 0x41, 0x0e, 4, 0xc5\n")		/* ebp is as it was */

/*
 * As sys_vfork.S has it: the child overwrites what lies on the stack, so the way back waits in edx,
 * which the kernel keeps for both.
 */
#define __RING3_DEFINE_TWICE \
	__RING3_DEFINE("__syscall_twice", \
		"pop{l|} {%%|}edx\n" \
		"int {$|}0x80\n" \
		"push{l|} {%%|}edx\n" \
		"ret\n", \
		".byte 0x41, 0x0e, 0, 0x09, 8, 2\n"	/* eip is in edx */ \
		".byte 0x43, 0x0e, 4, 0x88, 1\n")	/* and again below the frame */

#ifdef __cplusplus
extern "C" {
#endif
extern unsigned long __sysinfo __attribute__((__visibility__("hidden")));
void __sysinfo_int80(void) __attribute__((__visibility__("hidden")));
long __syscall_twice(long)
	__attribute__((__visibility__("hidden"), __returns_twice__, __regparm__(1)));
#ifdef __cplusplus
}
#endif

/* A macro: gcc has no function inline that holds a call that comes back twice. */
__RING3_TRAP void __syscall_twice_code(void)
{
	__RING3_DEFINE_TWICE
}
#define __syscall_twice0(n) (__syscall_twice_code(), __syscall_twice(n))

/*
 * How a trap enters: what it declares first, the instruction, an operand of it, and the same for
 * __syscall_six. A call only pushes its return address, and takes it back: whatever the compiler
 * has told the debugger about the frame stays true. An operand in memory, because every register
 * is taken; where code may run anywhere it is on the stack, since the word itself would need one.
 */
#define __RING3_DIRECT_BEGIN
#define __RING3_DIRECT		"int {$|}0x80"
#define __RING3_DIRECT_BY()
#define __RING3_DIRECT_SIX	(unsigned long)__sysinfo_int80; __RING3_DEFINE_INT80

#ifdef RING3_INT80
#define __RING3_BEGIN		__RING3_DIRECT_BEGIN
#define __RING3_ENTER		__RING3_DIRECT
#define __RING3_BY()		__RING3_DIRECT_BY()
#define __RING3_SIX		__RING3_DIRECT_SIX
#else
#define __RING3_ENTER		"call {*|}%[entry]"
#ifdef __PIC__
#define __RING3_BEGIN		unsigned long __entry = __sysinfo; __RING3_DEFINE_WORD
#define __RING3_BY()		, [entry] "m"(__entry)
#define __RING3_SIX		__entry;
#else
#define __RING3_BEGIN		__RING3_DEFINE_WORD
#define __RING3_BY()		, [entry] "m"(__sysinfo)
#define __RING3_SIX		__sysinfo;
#endif
#endif

/*
 * The letters name registers: a, b, c, d, S, D are eax, ebx, ecx, edx, esi, edi. "memory" because
 * the kernel reads and writes what pointers point to.
 */
#define __RING3_SYSCALLS(name, begin, enter, by, six) \
__RING3_TRAP long name##0(long __n) \
{ \
	long __ret; \
	begin \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n) by() : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##1(long __n, long __a) \
{ \
	long __ret; \
	begin \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n), "b"(__a) by() : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##2(long __n, long __a, long __b) \
{ \
	long __ret; \
	begin \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b) by() \
			     : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##3(long __n, long __a, long __b, long __c) \
{ \
	long __ret; \
	begin \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c) by() \
			     : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##4(long __n, long __a, long __b, long __c, long __d) \
{ \
	long __ret; \
	begin \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c), \
			     "S"(__d) by() : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##5(long __n, long __a, long __b, long __c, long __d, long __e) \
{ \
	long __ret; \
	begin \
	__asm__ __volatile__(enter : "=a"(__ret) : "a"(__n), "b"(__a), "c"(__b), "d"(__c), \
			     "S"(__d), "D"(__e) by() : "memory", "cc"); \
	return __ret; \
} \
__RING3_TRAP long name##6(long __n, long __a, long __b, long __c, long __d, long __e, \
			       long __f) \
{ \
	long __ret; \
	unsigned long __six[3]; \
	begin \
	__RING3_DEFINE_SIX \
	__six[0] = (unsigned long)__n; \
	__six[1] = (unsigned long)__f; \
	__six[2] = six \
	__asm__ __volatile__("call __syscall_six" : "=a"(__ret) : "a"(__six), "b"(__a), "c"(__b), \
			     "d"(__c), "S"(__d), "D"(__e) : "memory", "cc"); \
	return __ret; \
}

__RING3_SYSCALLS(__syscall, __RING3_BEGIN, __RING3_ENTER, __RING3_BY, __RING3_SIX)
__RING3_SYSCALLS(__syscall_direct, __RING3_DIRECT_BEGIN, __RING3_DIRECT, __RING3_DIRECT_BY,
		 __RING3_DIRECT_SIX)

#endif
#endif
