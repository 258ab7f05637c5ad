/* SPDX-License-Identifier: MIT */
/*
 * The page size in bytes, if every kernel of the architecture has the same one. Otherwise a program
 * reads AT_PAGESZ.
 */
#define __RING3_PAGE_SIZE	4096
