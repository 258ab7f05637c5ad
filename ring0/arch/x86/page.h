/* SPDX-License-Identifier: MIT */
/* Pages, page tables, physical memory. Linux: arch/x86/include/asm/page.h, pgtable_types.h. */
#ifndef PAGE_H
#define PAGE_H

#include <segment.h>

#define PAGE_SHIFT	12
#define PAGE_SIZE	4096
#define THREAD_SIZE	16384		/* task_struct, guard page, two pages of kernel stack */
#define MAX_MEMORY	0x30000000	/* most bytes of physical memory that ring0 uses */

/* Bits of a page table entry. */
#define _PAGE_PRESENT	1
#define _PAGE_RW	2
#define _PAGE_USER	4
#define _PAGE_TABLE	7		/* in upper levels: allows all; the last level decides */
#define _PAGE_PSE	0x80		/* a large page, 2 MiB */
#define _PAGE_PROTNONE	0x100		/* without _PAGE_PRESENT: a page of PROT_NONE */

#ifndef __ASSEMBLER__
#include <stddef.h>
#include <stdint.h>

typedef uint64_t pte_t;

#define _PAGE_NX	(1ull << 63)	/* not executable */
#define PTE_ADDRESS	0x000ffffffffff000ull

/* Converts a physical address to a pointer of the kernel, and back. */
#define __va(physical)	((void *)((unsigned long)(physical) + PAGE_OFFSET))
#define __pa(pointer)	((unsigned long)(pointer) - PAGE_OFFSET)

#define PAGE_ALIGN(x)	(((x) + PAGE_SIZE - 1) & ~(unsigned long)(PAGE_SIZE - 1))
#define PAGE_DOWN(x)	((x) & ~(unsigned long)(PAGE_SIZE - 1))

/* The kernel's own page tables. Every pgd has the same last entry, which maps the kernel. */
extern pte_t *init_pgd;

pte_t *pgd_alloc(void);
void pgd_free(pte_t *pgd);

/*
 * Returns a pointer to the page table entry of an address, or NULL if it has no table. With alloc,
 * allocates missing tables; NULL then means that there is no memory.
 */
pte_t *lookup_address(pte_t *pgd, unsigned long address, int alloc);

/* Makes page tables that map all physical memory for the kernel, and loads them. */
void paging_init(unsigned long memory_end);
#endif
#endif
