/* SPDX-License-Identifier: MIT */
/* x86_64's basic types. <bits/alltypes.h> uses them to define size_t, off_t and others. */
#define __RING3_WORD	long		/* ssize_t: a signed machine word */
#define __RING3_INT64	long		/* off_t, ino_t, time_t ...: 64 bits */
#define __RING3_NLINK	unsigned long
#define __RING3_BLKSIZE	long
#define __RING3_TIMESPEC_END
