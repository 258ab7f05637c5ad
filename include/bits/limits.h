/* SPDX-License-Identifier: MIT */
/*
 * Defines the limits of <limits.h> that depend on the size of long. Architectures with a 64-bit
 * long use this file.
 */
#define __RING3_LONG_BIT	64
#define LONG_MAX	0x7fffffffffffffffl
#define LLONG_MAX	0x7fffffffffffffffll
