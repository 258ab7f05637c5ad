/* SPDX-License-Identifier: MIT */
/* Tells programs, through <unistd.h>, that long, pointers and off_t have 64 bits. */
#define _POSIX_V6_LP64_OFF64	1
#define _POSIX_V7_LP64_OFF64	1
