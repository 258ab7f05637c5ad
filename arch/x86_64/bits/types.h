/* SPDX-License-Identifier: MIT */
/* The types of x86_64, as in musl; <bits/alltypes.h> uses them. */
#define __RING3_WORD	long		/* ssize_t: a machine word, the signed twin of size_t */
#define __RING3_INT64	long		/* off_t, ino_t, time_t ...: 64 bits */
#define __RING3_NLINK	unsigned long
#define __RING3_BLKSIZE	long
#define __RING3_TIMESPEC_END
