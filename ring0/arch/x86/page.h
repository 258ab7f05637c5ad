/* SPDX-License-Identifier: MIT */
/* Pages, page tables and physical memory. Linux: asm/page.h, asm/pgtable_types.h. */
#ifndef PAGE_H
#define PAGE_H

#include <segment.h>

#define PAGE_SHIFT	12
#define PAGE_SIZE	4096
#define THREAD_SIZE	16384		/* bytes: task_struct, a guard page, 2 stack pages */
#define MAX_MEMORY	0x30000000	/* bytes; ring0 ignores the memory above */

/* Bits of a page table entry. */
#define _PAGE_PRESENT	1
#define _PAGE_RW	2
#define _PAGE_USER	4
#define _PAGE_TABLE	7		/* for entries above the last level: allows every access */
#define _PAGE_PSE	0x80		/* a page of 2 MiB */
#define _PAGE_PROTNONE	0x100		/* a PROT_NONE page, which is not present */

#ifndef __ASSEMBLER__
#include <stddef.h>
#include <stdint.h>

typedef uint64_t pte_t;

#define _PAGE_NX	(1ull << 63)	/* not executable */
#define PTE_ADDRESS	0x000ffffffffff000ull

/* __va converts a physical address to a kernel pointer. __pa converts a kernel pointer back. */
#define __va(physical)	((void *)((unsigned long)(physical) + PAGE_OFFSET))
#define __pa(pointer)	((unsigned long)(pointer) - PAGE_OFFSET)

#define PAGE_ALIGN(x)	(((x) + PAGE_SIZE - 1) & ~(unsigned long)(PAGE_SIZE - 1))
#define PAGE_DOWN(x)	((x) & ~(unsigned long)(PAGE_SIZE - 1))

/* The kernel's top-level table (pgd). pgd_alloc() copies the last entry, which maps the kernel. */
extern pte_t *init_pgd;

pte_t *pgd_alloc(void);
void pgd_free(pte_t *pgd);

/*
 * Returns a pointer to the page table entry of an address, or NULL if the table does not exist. If
 * alloc is not 0, allocates missing tables, and returns NULL only if memory is exhausted.
 */
pte_t *lookup_address(pte_t *pgd, unsigned long address, int alloc);

/* Creates page tables that map all physical memory at PAGE_OFFSET. Loads them into cr3. */
void paging_init(unsigned long memory_end);
#endif
#endif
