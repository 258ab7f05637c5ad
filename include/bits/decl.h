/* SPDX-License-Identifier: MIT */
/*
 * Defines macros for attributes and keywords that ring3's headers use. They work in C89 to C23 and
 * C++, and with compilers other than gcc and clang.
 */
#ifndef _BITS_DECL_H
#define _BITS_DECL_H

/*
 * Put __RING3_BEGIN_DECLS before and __RING3_END_DECLS after declarations: C++ then uses C linkage.
 */
#ifdef __cplusplus
#define __RING3_BEGIN_DECLS	extern "C" {
#define __RING3_END_DECLS	}
#else
#define __RING3_BEGIN_DECLS
#define __RING3_END_DECLS
#endif

/* __RING3_NORETURN, before a declaration, says that the function does not return. */
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
 * __RING3_RETURNS_TWICE, before a declaration, says that the function (vfork) can return twice.
 * Local variables may have changed when it returns for the second time.
 */
#ifdef __GNUC__
#define __RING3_RETURNS_TWICE	__attribute__((__returns_twice__))
#else
#define __RING3_RETURNS_TWICE
#endif

/* __RING3_INLINE, before a function, makes gcc and clang inline every call of it, even with -O0. */
#ifdef __GNUC__
#define __RING3_INLINE	__inline__ __attribute__((__always_inline__, __unused__))
#elif defined(__cplusplus) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L)
#define __RING3_INLINE	inline
#else
#define __RING3_INLINE
#endif

/*
 * Use: __extension__ char text[__RING3_FLEXIBLE]; declares a flexible array member. Standard C89
 * and C++ have none, so gcc's extension text[0] is used there.
 */
#if defined(__GNUC__) && (!defined(__STDC_VERSION__) || __STDC_VERSION__ < 199901L)
#define __RING3_FLEXIBLE	0
#else
#define __RING3_FLEXIBLE
#endif

/*
 * __RING3_STUB(name), after the prototype of sys_name, has an effect only when ring3 itself is
 * compiled: sys_name then refers to the stub's hidden symbol __sys_name. So ring3's functions call
 * the stub even if the program defines its own sys_name.
 */
#ifdef __RING3_INSIDE
#define __RING3_STUB(name)	__asm__("__sys_" #name)
#else
#define __RING3_STUB(name)
#endif

#endif
