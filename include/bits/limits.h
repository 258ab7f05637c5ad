/* SPDX-License-Identifier: MIT */
/* The parts of <limits.h> that depend on how wide a long is: 64 bits. */
#define __RING3_LONG_BIT	64
#define LONG_MAX	0x7fffffffffffffffl
#define LLONG_MAX	0x7fffffffffffffffll
