/* SPDX-License-Identifier: MIT */
/* The part of <limits.h> for a 32-bit long. */
#define __RING3_LONG_BIT	32
#define LONG_MAX	0x7fffffffl
#define LLONG_MAX	0x7fffffffffffffffll
