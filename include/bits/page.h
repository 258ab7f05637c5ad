/* SPDX-License-Identifier: MIT */
/* A page's size, where all kernels of the architecture have the same. Without it the kernel says: AT_PAGESZ. */
#define __RING3_PAGE_SIZE	4096
