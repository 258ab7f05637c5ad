/* SPDX-License-Identifier: MIT */
/* GDT selectors and the memory layout of x86_64. Linux: arch/x86/include/asm/segment.h. */
#ifndef SEGMENT_H
#define SEGMENT_H

/*
 * Bits 0 and 1 of a selector hold the ring. syscall and sysret require this order of GDT entries.
 * STAR, a model-specific register (MSR), selects entry 2 for syscall: cs from 2, ss from 2 + 1. For
 * sysret it selects 4: ss from 4 + 1, cs from 4 (sysretl, to 32-bit code) or from 4 + 2 (sysretq).
 */
#define __KERNEL32_CS		(1 * 8)
#define __KERNEL_CS		(2 * 8)
#define __KERNEL_DS		(3 * 8)
#define __USER32_CS		(4 * 8 + 3)	/* desc.c writes it to bits 48 to 63 of STAR */
#define __USER_DS		(5 * 8 + 3)
#define __USER_CS		(6 * 8 + 3)
#define GDT_ENTRY_TSS		8		/* TSS descriptor: 16 bytes, so it takes 8 and 9 */
#define GDT_ENTRY_TLS_MIN	12		/* set_thread_area() uses entries 12, 13, 14 */
#define GDT_ENTRIES		15
/* The TSS (task state segment) holds stack pointers. Its descriptor contains a 64-bit address. */
#define TSS_SP0			4		/* offset of rsp0: a trap from ring 3 loads it */
#define TSS_SP2			20		/* offset of rsp2, where entry_64.S saves rsp */

/* The kernel uses the last 2 GiB of addresses. All physical memory is mapped at PAGE_OFFSET. */
#define PAGE_OFFSET		0xffffffff80000000
#define TASK_SIZE_MAX		0x7ffffffff000	/* end of programs' addresses: 2^47 - 4096 */
#define IA32_TASK_SIZE		0xffffe000	/* end of an i386 program's addresses */

#define PGDIR_SHIFT		39		/* four levels of tables */
#define PTRS_PER_PGD		512
#define PGDIR_FLAGS		7		/* allows all access; the last level restricts it */

#define LONG			.quad		/* assembler directive for an address */
#endif
