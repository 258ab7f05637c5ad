/* SPDX-License-Identifier: MIT */
/* The basic types where long has 32 bits. <bits/alltypes.h> uses them to define size_t, off_t and others. */
#ifdef __GNUC__
#pragma GCC system_header	/* no warnings of C89 and C++98 compilers about long long */
#endif
#define __RING3_WORD	int		/* ssize_t: a signed machine word */
#define __RING3_INT64	long long	/* off_t, ino_t, time_t ...: 64 bits on all architectures */
#define __RING3_NLINK	unsigned int
#define __RING3_BLKSIZE	long
#define __RING3_TIMESPEC_END	int :32;		/* makes timespec 16 bytes, as in Linux */
