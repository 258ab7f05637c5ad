/* SPDX-License-Identifier: MIT */
/* The types whose choice is i386's; <bits/alltypes.h> builds on them. They are musl's choices. */
#ifdef __GNUC__
#pragma GCC system_header	/* C89 and C++98 know no long long: no word about it */
#endif
#define __RING3_WORD	int		/* ssize_t: a machine word, the signed twin of size_t */
#define __RING3_INT64	long long	/* off_t, ino_t, time_t ...: 64 bits here too */
#define __RING3_NLINK	unsigned int
#define __RING3_BLKSIZE	long
#define __RING3_TIMESPEC_END	int :32;		/* up to the kernel's 16 bytes */
