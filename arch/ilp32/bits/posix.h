/* SPDX-License-Identifier: MIT */
/* Macros of <unistd.h>. They mean: int, long and pointers have 32 bits, and off_t has 64 bits. */
#define _POSIX_V6_ILP32_OFFBIG	1
#define _POSIX_V7_ILP32_OFFBIG	1
