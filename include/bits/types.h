/* SPDX-License-Identifier: MIT */
/*
 * Names types that differ between architectures (macros named as in musl), for <bits/alltypes.h>.
 */
#define __RING3_WORD	long		/* ssize_t: a signed machine word */
#define __RING3_INT64	long		/* off_t, ino_t, time_t ...: 64 bits */
#define __RING3_NLINK	unsigned int
#define __RING3_BLKSIZE	int
#define __RING3_TIMESPEC_END
