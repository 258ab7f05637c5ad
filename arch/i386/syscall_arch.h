/* SPDX-License-Identifier: MIT */
/* Inline C functions that make a system call on i386. They need GNU C, because they use asm. */
#ifndef RING3_SYSCALL_ARCH_H
#define RING3_SYSCALL_ARCH_H
#if !defined(__GNUC__) || defined(__PCC__)
#define __RING3_NO_TRAP
#else

/* Begins the definition of a function that compilers always inline, at -O0 too. */
#define __RING3_TRAP	static __inline__ __attribute__((__always_inline__, __unused__))

/*
 * long __syscallN(long number, long arg1, ..., long argN): makes a system call. Returns its result,
 * or a negative error number (-4095 to -1). Does not set errno, and needs no library.
 *
 * __syscallN enters the kernel through the pointer __sysinfo, as stubs do. ring3's _start sets it
 * to the vDSO's fast entry, __kernel_vsyscall. Until then it points to an `int $0x80`. This header
 * defines __sysinfo if libring3.a does not. A static PIE's __sysinfo is wrong before relocation.
 * Code that runs so early uses `int $0x80`: it defines RING3_INT80 before it includes this file.
 *
 * long __syscall_directN(...): always uses `int $0x80`. It is for system calls that may return on
 * another stack, where the fast entry finds no return address. None of them has six arguments.
 *
 * long __syscall_twice0(long number): is for vfork. It tells the compiler that the call returns
 * twice, and keeps its return address where the child cannot overwrite it.
 */

/*
 * {AT&T|Intel}: the option -masm= selects one of the two texts, but only in an asm statement with a
 * colon (extended asm). Instructions without braces (`ret`) are the same in both syntaxes.
 */

/*
 * __RING3_CODE defines an assembly function in a section group. If several objects have the group,
 * the linker keeps one copy. __RING3_FRAME tells debuggers where the caller and its registers are.
 * It is DWARF in bytes: clang rejects .cfi_startproc inside functions. 0x40 + n: after n more bytes
 * of code. 0x0e, n: the caller's stack begins at esp + n. There are two macros: a C89 string
 * has at most 509 characters. gas adds other functions' DWARF to the first section .debug_frame. If
 * that were in a group, the linker might drop it. So an empty .debug_frame without group is first.
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
	".pushsection .debug_frame,\"\",@progbits\n" \
	".popsection\n" \
	".ifndef .Lframe" name "\n" \
	".pushsection .debug_frame,\"G\",@progbits," name ",comdat\n" \
	".Lframe" name ":\n" \
	".long 2f - 1f\n"	/* DWARF's common entry (CIE): length, then in the next line: */ \
	"1: .long -1; .byte 1, 0, 1, 0x7c, 8\n"	/* ID, version, options, 2 units; eip: 8 */ \
	".byte 0x0c, 4, 4, 0x88, 1\n"			/* caller's stack: esp + 4; eip: at esp */ \
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

/* Defines the function __sysinfo_int80. It enters the kernel by `int $0x80`, which always works. */
#define __RING3_DEFINE_INT80 \
	__RING3_DEFINE("__sysinfo_int80", __RING3_ENDBR "int {$|}0x80\n" "ret\n", "")

/*
 * Defines __sysinfo, which points to an `int $0x80` until _start sets it to the fast entry. It is
 * weak: __sysinfo.o of libring3.a replaces it, if the linker takes that. The other objects of
 * libring3.a (__RING3_INSIDE) do not define it: else the linker might take one of them instead.
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
 * Defines __syscall_six, which makes a system call with six arguments. Argument 6 must be in ebp,
 * but C code may use ebp as frame pointer. So only this function loads ebp. Its .byte lines tell
 * debuggers where ebp is. eax holds the address of three words: number, argument 6, kernel entry.
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
		".byte 0x41, 0x0e, 8, 0x85, 2\n"	/* 1 byte later: ebp is on the stack */ \
		".byte 0x46, 0x0e, 12\n"		/* 6 bytes later: and a second word */ \
		".byte 0x48, 0x0e, 8\n"		/* 8 bytes later: without that word */ \
		".byte 0x41, 0x0e, 4, 0xc5\n")		/* 1 byte later: ebp is restored */

/*
 * Defines __syscall_twice. edx keeps the return address, because the child overwrites the stack,
 * and edx survives the call in both processes (sys_vfork.S). The .byte lines tell debuggers this.
 */
#define __RING3_DEFINE_TWICE \
	__RING3_DEFINE("__syscall_twice", \
		"pop{l|} {%%|}edx\n" \
		"int {$|}0x80\n" \
		"push{l|} {%%|}edx\n" \
		"ret\n", \
		".byte 0x41, 0x0e, 0, 0x09, 8, 2\n"	/* 1 byte later: return address in edx */ \
		".byte 0x43, 0x0e, 4, 0x88, 1\n")	/* 3 bytes later: on the stack again */

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

/* __syscall_twice0 is a macro: gcc cannot inline a function with a call that returns twice. */
__RING3_TRAP void __syscall_twice_code(void)
{
	__RING3_DEFINE_TWICE
}
#define __syscall_twice0(n) (__syscall_twice_code(), __syscall_twice(n))

/*
 * Each way into the kernel has four macros: ..._BEGIN for declarations, ..._DIRECT or ..._ENTER for
 * the instruction (int or call), ..._BY for the asm operand of `call`, ..._SIX for the address that
 * __syscall_six calls. The code pushes nothing, so debuggers still find the caller. The operand is
 * in memory, because arguments and C code may use every register. Position-independent code would
 * need a register to find __sysinfo. So there the operand is __entry, a copy on the stack.
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
 * The constraints a, b, c, d, S, D mean eax, ebx, ecx, edx, esi, edi. "memory" is listed, because
 * the kernel reads and writes the objects that arguments point to.
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
