/* SPDX-License-Identifier: MIT */
/*
 * <unistd.h> includes this file. The macros tell programs that long, pointers and off_t have 64
 * bits.
 */
#define _POSIX_V6_LP64_OFF64	1
#define _POSIX_V7_LP64_OFF64	1
