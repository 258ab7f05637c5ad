/* SPDX-License-Identifier: MIT */
/* aarch64's own constants for <sys/mman.h>. Linux: arch/arm64/include/uapi/asm/mman.h. */
#define PROT_BTI	0x10	/* an indirect branch must reach a landing pad */
#define PROT_MTE	0x20	/* memory with tags */
