/* SPDX-License-Identifier: MIT */
/* The programming environment that <unistd.h> announces: int, long and pointers have 32 bits, off_t has 64. */
#define _POSIX_V6_ILP32_OFFBIG	1
#define _POSIX_V7_ILP32_OFFBIG	1
