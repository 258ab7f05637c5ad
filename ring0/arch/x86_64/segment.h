/* SPDX-License-Identifier: MIT */
/* Selectors of the GDT, and the layout of memory. Linux: arch/x86/include/asm/segment.h. */
#ifndef SEGMENT_H
#define SEGMENT_H

/*
 * Bits 0 and 1 of a selector are the ring (RPL). The processor requires this order: syscall loads
 * cs from STAR[47:32] and ss from the next entry; sysretq loads ss from the entry after
 * STAR[63:48], and cs from the entry after ss.
 */
#define __KERNEL32_CS		(1 * 8)
#define __KERNEL_CS		(2 * 8)
#define __KERNEL_DS		(3 * 8)
#define __USER32_CS		(4 * 8 + 3)	/* STAR[63:48] */
#define __USER_DS		(5 * 8 + 3)
#define __USER_CS		(6 * 8 + 3)
#define GDT_ENTRY_TSS		8		/* two entries long */
#define GDT_ENTRY_TLS_MIN	12		/* three entries that set_thread_area() fills */
#define GDT_ENTRIES		15

#define TSS_SP0			4		/* offset of rsp0, for traps from ring 3 */
#define TSS_SP2			20		/* offset of rsp2: syscall's entry saves rsp here */

/* The kernel has the last 2 GiB of addresses. Physical memory is mapped from PAGE_OFFSET on. */
#define PAGE_OFFSET		0xffffffff80000000
#define TASK_SIZE_MAX		0x7ffffffff000	/* a page less than 2^47: see sysret_can_return */
#define IA32_TASK_SIZE		0xffffe000	/* for programs of i386 */

#define PGDIR_SHIFT		39		/* four levels of tables */
#define PTRS_PER_PGD		512
#define PGDIR_FLAGS		7		/* present, writable, user; last level decides */

#define LONG			.quad		/* directive for an address */
#endif
