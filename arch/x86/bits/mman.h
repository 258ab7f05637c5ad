/* SPDX-License-Identifier: MIT */
/* The part of <sys/mman.h> that is x86's. Linux: asm/mman.h. */
#define MAP_32BIT	0x40		/* in the first 2 GiB */
