/* SPDX-License-Identifier: MIT */
/* The types that differ between architectures, for <bits/alltypes.h>: x86_64's, as in musl. */
#define __RING3_WORD	long		/* ssize_t: a signed machine word */
#define __RING3_INT64	long		/* off_t, ino_t, time_t ...: 64 bits */
#define __RING3_NLINK	unsigned long
#define __RING3_BLKSIZE	long
#define __RING3_TIMESPEC_END
