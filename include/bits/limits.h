/* SPDX-License-Identifier: MIT */
/*
 * The limits in <limits.h> that depend on the width of long, on architectures with a 64-bit long.
 */
#define __RING3_LONG_BIT	64
#define LONG_MAX	0x7fffffffffffffffl
#define LLONG_MAX	0x7fffffffffffffffll
