/* SPDX-License-Identifier: MIT */
/* Constants of <sys/mman.h> that only aarch64 has. Linux: arch/arm64/include/uapi/asm/mman.h. */
#define PROT_BTI	0x10	/* an indirect branch into this memory must go to a `bti` (BTI) */
#define PROT_MTE	0x20	/* each 16 bytes have a tag, which a pointer must also hold (MTE) */
