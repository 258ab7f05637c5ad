/* SPDX-License-Identifier: MIT */
/* <unistd.h> declares this programming environment: int, long and pointers of 32 bits, off_t of 64 bits. */
#define _POSIX_V6_ILP32_OFFBIG	1
#define _POSIX_V7_ILP32_OFFBIG	1
