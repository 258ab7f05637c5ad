/* SPDX-License-Identifier: MIT */
/*
 * The parts of <stdint.h> that differ between architectures: the width of a pointer, and which type
 * has 64 bits.
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
