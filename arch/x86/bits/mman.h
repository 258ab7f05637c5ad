/* SPDX-License-Identifier: MIT */
/* x86's part of <sys/mman.h>. Linux: asm/mman.h. */
#define MAP_32BIT	0x40		/* in 64-bit programs: maps below 2 GiB */
