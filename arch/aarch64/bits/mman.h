/* SPDX-License-Identifier: MIT */
/* For <sys/mman.h>: BTI (branch target identification), MTE (memory tagging). Linux: asm/mman.h. */
#define PROT_BTI	0x10	/* indirect jumps into this memory must go to `bti` instructions */
#define PROT_MTE	0x20	/* each 16 bytes have a tag, which a pointer must also hold (MTE) */
