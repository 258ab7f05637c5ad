/* SPDX-License-Identifier: MIT */
/*
 * Defines the parts of <stdint.h> that differ between architectures. On this architecture a pointer
 * has 64 bits, and the 64-bit integer type is long.
 */
#define INT64_C(c)		c##l
#define UINT64_C(c)		c##ul
#define INTPTR_MAX		INT64_MAX
#define INTPTR_MIN		INT64_MIN
#define UINTPTR_MAX		UINT64_MAX
#define PTRDIFF_MAX		INT64_MAX
#define PTRDIFF_MIN		INT64_MIN
#define SIZE_MAX		UINT64_MAX
#define __RING3_WORD_BIT	64
