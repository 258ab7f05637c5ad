/* SPDX-License-Identifier: MIT */
/*
 * Flags of open(2) whose values differ between architectures. Most architectures use the values in
 * this file. Linux: asm-generic/fcntl.h.
 */
#define O_DIRECT	040000
#define O_LARGEFILE	0100000
#define O_DIRECTORY	0200000
#define O_NOFOLLOW	0400000
#define O_TMPFILE	020200000	/* contains the bit O_DIRECTORY */
