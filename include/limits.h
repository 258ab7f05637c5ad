/* SPDX-License-Identifier: MIT */
/* <limits.h>: how large the compiler's types are, and what the kernel sets bounds to. Linux: linux/limits.h. */
#ifndef _LIMITS_H
#define _LIMITS_H

#include <bits/limits.h>	/* LONG_BIT, LONG_MAX, LLONG_MAX */

#define CHAR_BIT	8
#if '\xff' > 0
#define CHAR_MIN	0
#define CHAR_MAX	255
#else
#define CHAR_MIN	(-128)
#define CHAR_MAX	127
#endif
#define SCHAR_MIN	(-128)
#define SCHAR_MAX	127
#define UCHAR_MAX	255
#define SHRT_MIN	(-1 - 0x7fff)
#define SHRT_MAX	0x7fff
#define USHRT_MAX	0xffff
#define INT_MIN		(-1 - 0x7fffffff)
#define INT_MAX		0x7fffffff
#define UINT_MAX	0xffffffffu
#define LONG_MIN	(-LONG_MAX - 1)
#define ULONG_MAX	(2ul * LONG_MAX + 1)
#define LLONG_MIN	(-LLONG_MAX - 1)
#define ULLONG_MAX	(2ull * LLONG_MAX + 1)
#define WORD_BIT	32
#define MB_LEN_MAX	4
#define SSIZE_MAX	LONG_MAX

#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L	/* C23: the bits of each */
#define __STDC_VERSION_LIMITS_H__ 202311L
#define BOOL_MAX	1
#define BOOL_WIDTH	1
#define CHAR_WIDTH	8
#define SCHAR_WIDTH	8
#define UCHAR_WIDTH	8
#define SHRT_WIDTH	16
#define USHRT_WIDTH	16
#define INT_WIDTH	32
#define UINT_WIDTH	32
#define LONG_WIDTH	LONG_BIT
#define ULONG_WIDTH	LONG_BIT
#define LLONG_WIDTH	64
#define ULLONG_WIDTH	64
#ifdef __BITINT_MAXWIDTH__
#define BITINT_MAXWIDTH	__BITINT_MAXWIDTH__
#endif
#endif

#define NAME_MAX	255	/* bytes of a file's name, without the NUL */
#define PATH_MAX	4096	/* bytes of a path, with the NUL */
#define PIPE_BUF	4096	/* bytes that a write to a pipe never interleaves */
#define NGROUPS_MAX	65536
#define IOV_MAX		1024
#define SYMLOOP_MAX	40
#define HOST_NAME_MAX	64
#define XATTR_NAME_MAX	255
#define XATTR_SIZE_MAX	65536
#define XATTR_LIST_MAX	65536

#endif
