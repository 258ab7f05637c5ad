/* SPDX-License-Identifier: MIT */
/* The page size in bytes, and SHMLBA. Linux: arch/arm/include/asm/page.h and asm/shmparam.h. */
#define __RING3_PAGE_SIZE	4096
#define __RING3_SHMLBA	16384
