/* SPDX-License-Identifier: MIT */
/*
 * Attributes and keywords for ring3's headers, for C89 to C23, C++, and compilers other than gcc
 * and clang.
 */
#ifndef _BITS_DECL_H
#define _BITS_DECL_H

/* __RING3_BEGIN_DECLS and __RING3_END_DECLS enclose declarations: extern "C" in C++. */
#ifdef __cplusplus
#define __RING3_BEGIN_DECLS	extern "C" {
#define __RING3_END_DECLS	}
#else
#define __RING3_BEGIN_DECLS
#define __RING3_END_DECLS
#endif

/* __RING3_NORETURN stands before a function that does not return. */
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
 * __RING3_RETURNS_TWICE stands before a function that returns twice (vfork): local variables may
 * have changed at the second return.
 */
#ifdef __GNUC__
#define __RING3_RETURNS_TWICE	__attribute__((__returns_twice__))
#else
#define __RING3_RETURNS_TWICE
#endif

/* __RING3_INLINE stands before a function that is always inlined, at -O0 too. */
#ifdef __GNUC__
#define __RING3_INLINE	__inline__ __attribute__((__always_inline__, __unused__))
#elif defined(__cplusplus) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L)
#define __RING3_INLINE	inline
#else
#define __RING3_INLINE
#endif

/*
 * __extension__ char text[__RING3_FLEXIBLE]; declares a flexible array member, which C89 and C++ do
 * not have.
 */
#if defined(__GNUC__) && (!defined(__STDC_VERSION__) || __STDC_VERSION__ < 199901L)
#define __RING3_FLEXIBLE	0
#else
#define __RING3_FLEXIBLE
#endif

/*
 * __RING3_STUB(name) stands after the prototype of sys_name. Inside ring3 it names the stub's
 * hidden symbol, so that ring3's functions call the stub even if the program defines a sys_name of
 * its own.
 */
#ifdef __RING3_INSIDE
#define __RING3_STUB(name)	__asm__("__sys_" #name)
#else
#define __RING3_STUB(name)
#endif

#endif
