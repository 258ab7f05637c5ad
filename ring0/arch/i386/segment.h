/* SPDX-License-Identifier: MIT */
/* GDT selectors and the memory layout of i386. Linux: arch/x86/include/asm/segment.h. */
#ifndef SEGMENT_H
#define SEGMENT_H

/*
 * Bits 0 and 1 of a selector hold the ring. SYSENTER_CS, a model-specific register (MSR), selects
 * GDT entry 12: sysenter uses 12 for cs, 13 for ss; sysexit 14, 15. So 12 to 15 need this order.
 */
#define GDT_ENTRY_TLS_MIN	6		/* first of the 3 entries for set_thread_area() */
#define __KERNEL_CS		(12 * 8)
#define __KERNEL_DS		(13 * 8)
#define __USER_CS		(14 * 8 + 3)
#define __USER_DS		(15 * 8 + 3)
#define GDT_ENTRY_TSS		16
#define GDT_ENTRY_DOUBLEFAULT_TSS	17
#define GDT_ENTRIES		18

#define TSS_SP0			4		/* offset of esp0: esp after a trap from ring 3 */

/* The kernel uses the last 1 GiB of addresses. All physical memory is mapped at PAGE_OFFSET. */
#define PAGE_OFFSET		0xc0000000
#define TASK_SIZE_MAX		0xc0000000
#define VSYSCALL_PAGE		0xffffe000	/* address of the page with vsyscall.S's code */

#define PGDIR_SHIFT		30		/* PAE: the top level has 4 entries of 1 GiB each */
#define PTRS_PER_PGD		4
#define PGDIR_FLAGS		1		/* present; RW and USER are reserved here */

#define LONG			.long		/* assembler directive for an address */
#endif
