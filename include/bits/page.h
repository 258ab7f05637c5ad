/* SPDX-License-Identifier: MIT */
/*
 * Defines the page size in bytes. On some architectures the page size depends on the kernel. Their
 * <bits/page.h> does not define __RING3_PAGE_SIZE. A program for these architectures must call
 * getpagesize() or getauxval(AT_PAGESZ).
 */
#define __RING3_PAGE_SIZE	4096
