/* SPDX-License-Identifier: MIT */
/*
 * <stdint.h>: integer types of fixed width. int_fast16_t and int_fast32_t have the same size as
 * int, as in musl.
 */
#ifndef _STDINT_H
#define _STDINT_H

#define __NEED_int8_t
#define __NEED_int16_t
#define __NEED_int32_t
#define __NEED_int64_t
#define __NEED_uint8_t
#define __NEED_uint16_t
#define __NEED_uint32_t
#define __NEED_uint64_t
#define __NEED_intptr_t
#define __NEED_uintptr_t
#define __NEED_intmax_t
#define __NEED_uintmax_t
#include <bits/alltypes.h>

typedef int8_t int_least8_t;
typedef int16_t int_least16_t;
typedef int32_t int_least32_t;
typedef int64_t int_least64_t;
typedef uint8_t uint_least8_t;
typedef uint16_t uint_least16_t;
typedef uint32_t uint_least32_t;
typedef uint64_t uint_least64_t;

typedef int8_t int_fast8_t;
typedef int32_t int_fast16_t;
typedef int32_t int_fast32_t;
typedef int64_t int_fast64_t;
typedef uint8_t uint_fast8_t;
typedef uint32_t uint_fast16_t;
typedef uint32_t uint_fast32_t;
typedef uint64_t uint_fast64_t;

#define INT8_MAX		0x7f
#define INT16_MAX		0x7fff
#define INT32_MAX		0x7fffffff
#define INT64_MAX		INT64_C(0x7fffffffffffffff)
#define INT8_MIN		(-1 - INT8_MAX)
#define INT16_MIN		(-1 - INT16_MAX)
#define INT32_MIN		(-1 - INT32_MAX)
#define INT64_MIN		(-1 - INT64_MAX)
#define UINT8_MAX		0xff
#define UINT16_MAX		0xffff
#define UINT32_MAX		0xffffffffu
#define UINT64_MAX		UINT64_C(0xffffffffffffffff)

#define INT_LEAST8_MAX		INT8_MAX
#define INT_LEAST16_MAX		INT16_MAX
#define INT_LEAST32_MAX		INT32_MAX
#define INT_LEAST64_MAX		INT64_MAX
#define INT_LEAST8_MIN		INT8_MIN
#define INT_LEAST16_MIN		INT16_MIN
#define INT_LEAST32_MIN		INT32_MIN
#define INT_LEAST64_MIN		INT64_MIN
#define UINT_LEAST8_MAX		UINT8_MAX
#define UINT_LEAST16_MAX	UINT16_MAX
#define UINT_LEAST32_MAX	UINT32_MAX
#define UINT_LEAST64_MAX	UINT64_MAX

#define INT_FAST8_MAX		INT8_MAX
#define INT_FAST16_MAX		INT32_MAX
#define INT_FAST32_MAX		INT32_MAX
#define INT_FAST64_MAX		INT64_MAX
#define INT_FAST8_MIN		INT8_MIN
#define INT_FAST16_MIN		INT32_MIN
#define INT_FAST32_MIN		INT32_MIN
#define INT_FAST64_MIN		INT64_MIN
#define UINT_FAST8_MAX		UINT8_MAX
#define UINT_FAST16_MAX		UINT32_MAX
#define UINT_FAST32_MAX		UINT32_MAX
#define UINT_FAST64_MAX		UINT64_MAX

#define INTMAX_MAX		INT64_MAX
#define INTMAX_MIN		INT64_MIN
#define UINTMAX_MAX		UINT64_MAX

#include <bits/stdint.h>	/* INTPTR_MAX, INT64_C and similar macros */

#define SIG_ATOMIC_MAX		INT32_MAX
#define SIG_ATOMIC_MIN		INT32_MIN
#define WINT_MAX		UINT32_MAX
#define WINT_MIN		0u

#if L'\0' - 1 > 0
#define WCHAR_MAX		(0xffffffffu + L'\0')
#define WCHAR_MIN		(0 + L'\0')
#else
#define WCHAR_MAX		(0x7fffffff + L'\0')
#define WCHAR_MIN		(-1 - 0x7fffffff + L'\0')
#endif

#define INT8_C(c)		c
#define INT16_C(c)		c
#define INT32_C(c)		c
#define UINT8_C(c)		c
#define UINT16_C(c)		c
#define UINT32_C(c)		c##u
#define INTMAX_C(c)		INT64_C(c)
#define UINTMAX_C(c)		UINT64_C(c)

#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
#define __STDC_VERSION_STDINT_H__ 202311L
#endif

#if (defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L) || defined(_GNU_SOURCE)	/* C23: width of each type */
#define INT8_WIDTH			8
#define UINT8_WIDTH			8
#define INT16_WIDTH			16
#define UINT16_WIDTH			16
#define INT32_WIDTH			32
#define UINT32_WIDTH			32
#define INT64_WIDTH			64
#define UINT64_WIDTH			64
#define INT_LEAST8_WIDTH		8
#define UINT_LEAST8_WIDTH		8
#define INT_LEAST16_WIDTH		16
#define UINT_LEAST16_WIDTH		16
#define INT_LEAST32_WIDTH		32
#define UINT_LEAST32_WIDTH		32
#define INT_LEAST64_WIDTH		64
#define UINT_LEAST64_WIDTH		64
#define INT_FAST8_WIDTH			8
#define UINT_FAST8_WIDTH		8
#define INT_FAST16_WIDTH		32
#define UINT_FAST16_WIDTH		32
#define INT_FAST32_WIDTH		32
#define UINT_FAST32_WIDTH		32
#define INT_FAST64_WIDTH		64
#define UINT_FAST64_WIDTH		64
#define INTMAX_WIDTH		64
#define UINTMAX_WIDTH		64
#define INTPTR_WIDTH		__RING3_WORD_BIT
#define UINTPTR_WIDTH		__RING3_WORD_BIT
#define PTRDIFF_WIDTH		__RING3_WORD_BIT
#define SIZE_WIDTH		__RING3_WORD_BIT
#define SIG_ATOMIC_WIDTH		32
#define WCHAR_WIDTH		32
#define WINT_WIDTH		32
#endif

#endif
