/* SPDX-License-Identifier: MIT */
/* Page tables of 512 64-bit entries. i386's top table has 4 entries (PAE). Linux: arch/x86/mm/. */
#include <mm.h>
#include <processor.h>
#include <sched.h>

pte_t *init_pgd;

/* The linker script defines these symbols: start of text, end of text, end of read-only data. */
extern const char _text[], _etext[], _erodata[];

pte_t *lookup_address(pte_t *pgd, unsigned long address, int alloc)
{
	pte_t *table = pgd;

	for (int shift = PGDIR_SHIFT; shift > PAGE_SHIFT; shift -= 9) {
		bool top = shift == PGDIR_SHIFT;
		pte_t *entry = &table[address >> shift & (top ? PTRS_PER_PGD - 1 : 511)];

		if (!(*entry & _PAGE_PRESENT)) {
			void *page = alloc ? get_zeroed_page() : NULL;

			if (!page)
				return NULL;
			*entry = __pa(page) | (top ? PGDIR_FLAGS : _PAGE_TABLE);
			flush_tlb();	/* loads CR3: the CPU reads i386's top table only then */
		}
		table = __va(*entry & PTE_ADDRESS);
	}
	return &table[address >> PAGE_SHIFT & 511];
}

pte_t *pgd_alloc(void)
{
	pte_t *pgd = get_zeroed_page();

	if (pgd)
		pgd[PTRS_PER_PGD - 1] = init_pgd[PTRS_PER_PGD - 1];
	return pgd;
}

/* Frees a page table and all tables below it. Does not free the pages that the tables map. */
static void free_tables(pte_t *table, int shift, int entries)
{
	for (int i = 0; shift > PAGE_SHIFT && i < entries; i++)
		if (table[i] & _PAGE_PRESENT)
			free_tables(__va(table[i] & PTE_ADDRESS), shift - 9, 512);
	put_page(table);
}

void pgd_free(pte_t *pgd)
{
	free_tables(pgd, PGDIR_SHIFT, PTRS_PER_PGD - 1);
}

/* Returns a page's flags. Text and constants are read-only. With NX, only text is executable. */
static pte_t kernel_protection(const char *page)
{
	pte_t nx = cpu_has.nx ? _PAGE_NX : 0;

	if (page >= _text && page < _etext)
		return _PAGE_PRESENT;
	if (page >= _etext && page < _erodata)
		return _PAGE_PRESENT | nx;
	return _PAGE_PRESENT | _PAGE_RW | nx;
}

void paging_init(unsigned long memory_end)
{
	init_pgd = get_zeroed_page();
	for (unsigned long physical = 0; physical < memory_end; physical += PAGE_SIZE) {
		char *page = __va(physical);
		pte_t *pte = lookup_address(init_pgd, (unsigned long)page, 1);

		*pte = physical | kernel_protection(page);
	}
	load_cr3(__pa(init_pgd));
}

/* Maps or unmaps the page below a kernel stack. If it is unmapped, a stack overflow faults. */
void set_guard_page(struct task_struct *task, bool mapped)
{
	unsigned long page = (unsigned long)task + PAGE_SIZE;
	pte_t *pte = lookup_address(init_pgd, page, 0);

	*pte = mapped ? *pte | _PAGE_PRESENT : *pte & ~(pte_t)_PAGE_PRESENT;
	invlpg(page);
}
