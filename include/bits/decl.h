/* SPDX-License-Identifier: MIT */
/* What ring3's headers ask of the compiler, C or C++, of any age, GNU or not. */
#ifndef _BITS_DECL_H
#define _BITS_DECL_H

/* __RING3_BEGIN_DECLS ... __RING3_END_DECLS: around declarations, so that C++ calls them as C. */
#ifdef __cplusplus
#define __RING3_BEGIN_DECLS	extern "C" {
#define __RING3_END_DECLS	}
#else
#define __RING3_BEGIN_DECLS
#define __RING3_END_DECLS
#endif

/* __RING3_NORETURN: before a function that never comes back. */
#ifdef __GNUC__
#define __RING3_NORETURN	__attribute__((__noreturn__))
#elif defined(__cplusplus) && __cplusplus >= 201103L
#define __RING3_NORETURN	[[noreturn]]
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define __RING3_NORETURN	_Noreturn
#else
#define __RING3_NORETURN
#endif

/* __RING3_RETURNS_TWICE: before a function after which variables may be other than they were. */
#ifdef __GNUC__
#define __RING3_RETURNS_TWICE	__attribute__((__returns_twice__))
#else
#define __RING3_RETURNS_TWICE
#endif

/* __RING3_INLINE: before a function that is to vanish into its caller, at -O0 too. */
#ifdef __GNUC__
#define __RING3_INLINE	__inline__ __attribute__((__always_inline__, __unused__))
#elif defined(__cplusplus) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L)
#define __RING3_INLINE	inline
#else
#define __RING3_INLINE
#endif

/*
 * __extension__ char text[__RING3_FLEXIBLE]: the end of a struct, as long as it is; C89 and C++ have
 * no word for that.
 */
#if defined(__GNUC__) && (!defined(__STDC_VERSION__) || __STDC_VERSION__ < 199901L)
#define __RING3_FLEXIBLE	0
#else
#define __RING3_FLEXIBLE
#endif

/*
 * __RING3_STUB(name): after the prototype of sys_name. Inside ring3 it names the stub's real symbol,
 * so that a program with a sys_name of its own does not change what ring3's functions do.
 */
#ifdef __RING3_INSIDE
#define __RING3_STUB(name)	__asm__("__sys_" #name)
#else
#define __RING3_STUB(name)
#endif

#endif
