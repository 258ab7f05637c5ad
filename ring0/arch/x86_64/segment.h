/* SPDX-License-Identifier: MIT */
/* Selectors of the GDT, and the layout of memory. Linux: arch/x86/include/asm/segment.h. */
#ifndef SEGMENT_H
#define SEGMENT_H

/*
 * Bits 0 and 1 of a selector are the ring (RPL). The order is the processor's: syscall loads cs and
 * ss from STAR[47:32] and the entry after it; sysretq takes ss from the entry after STAR[63:48],
 * and cs from the one after that.
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
#define TSS_SP2			20		/* of rsp2, never used: room for a word */

/* The kernel has the last 2 GiB of the addresses, physical memory from their start on. */
#define PAGE_OFFSET		0xffffffff80000000
#define TASK_SIZE_MAX		0x7ffffffff000	/* a page less than half: see entry_SYSCALL_64 */
#define IA32_TASK_SIZE		0xffffe000	/* for programs of i386 */

#define PGDIR_SHIFT		39		/* four levels of tables */
#define PTRS_PER_PGD		512
#define PGDIR_FLAGS		7		/* present, writable, user: the last level counts */

#define LONG			.quad		/* an address, in assembly */
#endif
