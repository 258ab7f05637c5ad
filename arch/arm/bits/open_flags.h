/* SPDX-License-Identifier: MIT */
/* The open(2) flags whose values on 32-bit ARM differ from the generic ones. Linux: arch/arm/include/uapi/asm/fcntl.h. */
#define O_DIRECT	0200000
#define O_LARGEFILE	0400000
#define O_DIRECTORY	040000
#define O_NOFOLLOW	0100000
#define O_TMPFILE	020040000	/* includes O_DIRECTORY */
