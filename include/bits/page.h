/* SPDX-License-Identifier: MIT */
/* The page size in bytes, if all kernels of the architecture have the same; else a program must ask for AT_PAGESZ. */
#define __RING3_PAGE_SIZE	4096
