/* SPDX-License-Identifier: MIT */
/* The programming environment that <unistd.h> declares: 32-bit int, long and pointers, and 64-bit off_t. */
#define _POSIX_V6_ILP32_OFFBIG	1
#define _POSIX_V7_ILP32_OFFBIG	1
