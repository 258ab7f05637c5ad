/* SPDX-License-Identifier: MIT */
/* Macros for <stdint.h>: where long has 32 bits, 64-bit integers are long long, and pointers have 32 bits. */
#define INT64_C(c)		c##ll
#define UINT64_C(c)		c##ull
#define INTPTR_MAX		INT32_MAX
#define INTPTR_MIN		INT32_MIN
#define UINTPTR_MAX		UINT32_MAX
#define PTRDIFF_MAX		INT32_MAX
#define PTRDIFF_MIN		INT32_MIN
#define SIZE_MAX		UINT32_MAX
#define __RING3_WORD_BIT	32
