/* SPDX-License-Identifier: MIT */
/*
 * Defines the page size in bytes. Some architectures have kernels with different page sizes, and do
 * not define this macro. On those a program calls getauxval(AT_PAGESZ).
 */
#define __RING3_PAGE_SIZE	4096
