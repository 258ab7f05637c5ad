/* SPDX-License-Identifier: MIT */
/* Page size and SHMLBA (alignment for shmat(2)), in bytes. Linux: asm/page.h, asm/shmparam.h. */
#define __RING3_PAGE_SIZE	4096
#define __RING3_SHMLBA	16384
