/* SPDX-License-Identifier: MIT */
/*
 * Defines macros for the attributes and keywords that ring3's headers use. The macros work in C89
 * to C23 and in C++. They also work with compilers other than gcc and clang.
 */
#ifndef _BITS_DECL_H
#define _BITS_DECL_H

/*
 * A header puts __RING3_BEGIN_DECLS before its declarations and __RING3_END_DECLS after them. In
 * C++ the two macros give the declarations C linkage.
 */
#ifdef __cplusplus
#define __RING3_BEGIN_DECLS	extern "C" {
#define __RING3_END_DECLS	}
#else
#define __RING3_BEGIN_DECLS
#define __RING3_END_DECLS
#endif

/* __RING3_NORETURN before a declaration tells the compiler that the function does not return. */
#ifdef __GNUC__
#define __RING3_NORETURN	__attribute__((__noreturn__))
#elif defined(__cplusplus) && __cplusplus >= 201103L
#define __RING3_NORETURN	[[noreturn]]
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define __RING3_NORETURN	_Noreturn
#else
#define __RING3_NORETURN
#endif

/*
 * __RING3_RETURNS_TWICE before a declaration tells the compiler that the function can return twice.
 * vfork returns first in the child and then in the parent. The child shares the parent's memory and
 * may change local variables. So the compiler must not keep their values in registers across
 * the call.
 */
#ifdef __GNUC__
#define __RING3_RETURNS_TWICE	__attribute__((__returns_twice__))
#else
#define __RING3_RETURNS_TWICE
#endif

/*
 * __RING3_INLINE before a function makes gcc and clang inline every call of the function, even with
 * -O0.
 */
#ifdef __GNUC__
#define __RING3_INLINE	__inline__ __attribute__((__always_inline__, __unused__))
#elif defined(__cplusplus) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L)
#define __RING3_INLINE	inline
#else
#define __RING3_INLINE
#endif

/*
 * __extension__ char text[__RING3_FLEXIBLE]; declares a flexible array member. Standard C89 and C++
 * have no such members, so for them the macro uses gcc's extension text[0].
 */
#if defined(__GNUC__) && (!defined(__STDC_VERSION__) || __STDC_VERSION__ < 199901L)
#define __RING3_FLEXIBLE	0
#else
#define __RING3_FLEXIBLE
#endif

/*
 * In <ring3/sys.h>, __RING3_STUB(name) is after the prototype of sys_name, a function that executes
 * one system call. For programs the macro is empty. When ring3 itself is compiled, the macro tells
 * the compiler that the function's symbol is __sys_name, a hidden symbol. So ring3 calls its own
 * function, even if the program defines another sys_name.
 */
#ifdef __RING3_INSIDE
#define __RING3_STUB(name)	__asm__("__sys_" #name)
#else
#define __RING3_STUB(name)
#endif

#endif
