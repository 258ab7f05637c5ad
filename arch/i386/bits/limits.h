/* SPDX-License-Identifier: MIT */
/* i386's part of <limits.h>. */
#define __RING3_LONG_BIT	32
#define LONG_MAX	0x7fffffffl
#define LLONG_MAX	0x7fffffffffffffffll
