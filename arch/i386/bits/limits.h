/* SPDX-License-Identifier: MIT */
/* The parts of <limits.h> that are i386's. */
#define __RING3_LONG_BIT	32
#define LONG_MAX	0x7fffffffl
#define LLONG_MAX	0x7fffffffffffffffll
