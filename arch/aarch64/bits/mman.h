/* SPDX-License-Identifier: MIT */
/* Constants of <sys/mman.h> that only aarch64 has. Linux: arch/arm64/include/uapi/asm/mman.h. */
#define PROT_BTI	0x10	/* with BTI, indirect branches may go only to landing pads */
#define PROT_MTE	0x20	/* memory has allocation tags (MTE) */
