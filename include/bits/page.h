/* SPDX-License-Identifier: MIT */
/*
 * The page size in bytes. Architectures whose kernels can have different page sizes do not define
 * it; there a program calls getauxval(AT_PAGESZ).
 */
#define __RING3_PAGE_SIZE	4096
