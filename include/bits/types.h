/* SPDX-License-Identifier: MIT */
/*
 * Defines macros for the types that differ between architectures. <bits/alltypes.h> uses the
 * macros.
 */
#define __RING3_WORD	long		/* as wide as a pointer, for ssize_t and intptr_t */
#define __RING3_INT64	long		/* 64 bits, for off_t, ino_t, time_t ... */
#define __RING3_NLINK	unsigned int
#define __RING3_BLKSIZE	int
#define __RING3_TIMESPEC_END
