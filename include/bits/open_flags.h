/* SPDX-License-Identifier: MIT */
/*
 * The flags of open(2) that have different values on some architectures. Most architectures use
 * these values. Linux: asm-generic/fcntl.h.
 */
#define O_DIRECT	040000
#define O_LARGEFILE	0100000
#define O_DIRECTORY	0200000
#define O_NOFOLLOW	0400000
#define O_TMPFILE	020200000	/* includes O_DIRECTORY */
