/* SPDX-License-Identifier: MIT */
/* GDT selectors and the memory layout of i386. Linux: arch/x86/include/asm/segment.h. */
#ifndef SEGMENT_H
#define SEGMENT_H

/*
 * Bits 0 and 1 of a selector are its ring (RPL). The processor requires this order: sysenter loads
 * cs from SYSENTER_CS, ss from the next entry; sysexit loads cs and ss from the two entries after.
 */
#define GDT_ENTRY_TLS_MIN	6		/* the first of 3 that set_thread_area() fills */
#define __KERNEL_CS		(12 * 8)
#define __KERNEL_DS		(13 * 8)
#define __USER_CS		(14 * 8 + 3)
#define __USER_DS		(15 * 8 + 3)
#define GDT_ENTRY_TSS		16
#define GDT_ENTRY_DOUBLEFAULT_TSS	17
#define GDT_ENTRIES		18

#define TSS_SP0			4		/* offset of esp0: stack for traps from ring 3 */

/* The kernel uses the last 1 GiB of addresses, and maps all physical memory at PAGE_OFFSET. */
#define PAGE_OFFSET		0xc0000000
#define TASK_SIZE_MAX		0xc0000000
#define VSYSCALL_PAGE		0xffffe000	/* where programs see the page of vsyscall.S */

#define PGDIR_SHIFT		30		/* PAE: three levels of tables; top: 4 entries */
#define PTRS_PER_PGD		4
#define PGDIR_FLAGS		1		/* present; the top level has no other flag */

#define LONG			.long		/* assembler directive for an address */
#endif
