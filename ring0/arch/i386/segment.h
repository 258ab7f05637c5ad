/* SPDX-License-Identifier: MIT */
/* Selectors of the GDT, and the layout of memory. Linux: arch/x86/include/asm/segment.h. */
#ifndef SEGMENT_H
#define SEGMENT_H

/*
 * Bits 0 and 1 of a selector are the ring (RPL). The processor requires this order: sysenter loads
 * cs from SYSENTER_CS and ss from the next entry; sysexit loads the two entries after them.
 */
#define GDT_ENTRY_TLS_MIN	6		/* three entries that set_thread_area() fills */
#define __KERNEL_CS		(12 * 8)
#define __KERNEL_DS		(13 * 8)
#define __USER_CS		(14 * 8 + 3)
#define __USER_DS		(15 * 8 + 3)
#define GDT_ENTRY_TSS		16
#define GDT_ENTRY_DOUBLEFAULT_TSS	17
#define GDT_ENTRIES		18

#define TSS_SP0			4		/* offset of esp0, for traps from ring 3 */

/* The kernel has the upper 1 GiB of addresses. Physical memory is mapped from PAGE_OFFSET on. */
#define PAGE_OFFSET		0xc0000000
#define TASK_SIZE_MAX		0xc0000000
#define VSYSCALL_PAGE		0xffffe000	/* vsyscall.S: programs may read and execute it */

#define PGDIR_SHIFT		30		/* PAE: three levels; the first has four entries */
#define PTRS_PER_PGD		4
#define PGDIR_FLAGS		1		/* present; this level has no other flag */

#define LONG			.long		/* directive for an address */
#endif
