/* SPDX-License-Identifier: MIT */
/* The part of <limits.h> that depends on the width of long: 64 bits. */
#define __RING3_LONG_BIT	64
#define LONG_MAX	0x7fffffffffffffffl
#define LLONG_MAX	0x7fffffffffffffffll
