/* SPDX-License-Identifier: MIT */
/* Pages, their tables, physical memory. Linux: arch/x86/include/asm/page.h, pgtable_types.h. */
#ifndef PAGE_H
#define PAGE_H

#include <segment.h>

#define PAGE_SHIFT	12
#define PAGE_SIZE	4096
#define THREAD_SIZE	16384		/* task_struct, guard page, two pages of kernel stack */
#define MAX_MEMORY	0x30000000	/* bytes of physical memory that ring0 uses at most */

/* The bits of an entry of a page table. */
#define _PAGE_PRESENT	1
#define _PAGE_RW	2
#define _PAGE_USER	4
#define _PAGE_TABLE	7		/* an entry that leads to a table: the last level decides */
#define _PAGE_PSE	0x80		/* a large page, 2 MiB */
#define _PAGE_PROTNONE	0x100		/* without _PAGE_PRESENT: a page of PROT_NONE */

#ifndef __ASSEMBLER__
#include <stddef.h>
#include <stdint.h>

typedef uint64_t pte_t;

#define _PAGE_NX	(1ull << 63)	/* never executed */
#define PTE_ADDRESS	0x000ffffffffff000ull

/* A physical address as a pointer of the kernel, and back. */
#define __va(physical)	((void *)((unsigned long)(physical) + PAGE_OFFSET))
#define __pa(pointer)	((unsigned long)(pointer) - PAGE_OFFSET)

#define PAGE_ALIGN(x)	(((x) + PAGE_SIZE - 1) & ~(unsigned long)(PAGE_SIZE - 1))
#define PAGE_DOWN(x)	((x) & ~(unsigned long)(PAGE_SIZE - 1))

/* The tables of the kernel alone. The last entry of each pgd is the kernel's, the same in all. */
extern pte_t *init_pgd;

pte_t *pgd_alloc(void);
void pgd_free(pte_t *pgd);

/*
 * Returns the entry of the page table for an address, or NULL if there is no table for it. With
 * alloc the missing tables are made; NULL is lack of memory then.
 */
pte_t *lookup_address(pte_t *pgd, unsigned long address, int alloc);

/* Fills the kernel's tables, for all of physical memory, and loads them. */
void paging_init(unsigned long memory_end);
#endif
#endif
