/* SPDX-License-Identifier: MIT */
/*
 * Defines macros for the types whose size differs between architectures. <bits/alltypes.h> uses the
 * macros.
 */
#define __RING3_WORD	long		/* ssize_t and intptr_t: as wide as a pointer */
#define __RING3_INT64	long		/* off_t, ino_t, time_t ...: 64 bits */
#define __RING3_NLINK	unsigned int
#define __RING3_BLKSIZE	int
#define __RING3_TIMESPEC_END
