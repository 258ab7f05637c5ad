/* SPDX-License-Identifier: MIT */
/*
 * The pages of programs. The first access to a page allocates it. fork() shares the pages, and the
 * first write to a shared page copies it. Linux: mm/memory.c.
 */
#include <fs.h>
#include <processor.h>
#include <signal.h>
#include <sys/mman.h>

struct mm_struct *mm_alloc(unsigned long task_size)
{
	struct mm_struct *mm = kzalloc(sizeof(*mm));

	if (!mm)
		return NULL;
	mm->users = 1;
	mm->task_size = task_size;
	mm->pgd = pgd_alloc();
	if (mm->pgd)
		return mm;
	kfree(mm);
	return NULL;
}

void mmput(struct mm_struct *mm)
{
	if (!mm || --mm->users)
		return;
	do_munmap(mm, 0, mm->task_size);
	pgd_free(mm->pgd);
	kfree(mm);
}

void switch_mm(struct mm_struct *mm)
{
	load_cr3(__pa(mm ? mm->pgd : init_pgd));
}

/* Returns a page table entry. To be writable, a page must be shared memory or have one user. */
static pte_t make_pte(void *page, const struct vm_area_struct *vma)
{
	pte_t pte = __pa(page) | _PAGE_USER;

	pte |= vma->prot == PROT_NONE ? _PAGE_PROTNONE : _PAGE_PRESENT;
	if ((vma->prot & PROT_WRITE) && (vma->shared || page_count(page) == 1))
		pte |= _PAGE_RW;
	if (cpu_has.nx && !(vma->prot & PROT_EXEC))
		pte |= _PAGE_NX;
	return pte;
}

static bool is_present(const pte_t *pte)
{
	return pte && (*pte & (_PAGE_PRESENT | _PAGE_PROTNONE));
}

static void *pte_page(const pte_t *pte)
{
	return __va(*pte & PTE_ADDRESS);
}

/* Returns the entry of the next present page, or NULL. Sets *address to the end of that page. */
static pte_t *next_pte(struct mm_struct *mm, unsigned long *address, unsigned long end)
{
	const unsigned long table = 512ul * PAGE_SIZE;	/* bytes that one table maps */

	while (*address < end) {
		pte_t *pte = lookup_address(mm->pgd, *address, 0);

		*address = pte ? *address + PAGE_SIZE : (*address & ~(table - 1)) + table;
		if (is_present(pte))
			return pte;
	}
	return NULL;
}

void zap_page_range(struct mm_struct *mm, unsigned long start, unsigned long end)
{
	pte_t *pte;

	while ((pte = next_pte(mm, &start, end))) {
		put_page(pte_page(pte));
		*pte = 0;
		invlpg(start - PAGE_SIZE);
	}
}

/* Called after mprotect() changed vma->prot. Writes the new protection to the page table. */
void change_protection(struct mm_struct *mm, const struct vm_area_struct *vma)
{
	unsigned long address = vma->start;
	pte_t *pte;

	while ((pte = next_pte(mm, &address, vma->end))) {
		*pte = make_pte(pte_page(pte), vma);
		invlpg(address - PAGE_SIZE);
	}
}

/* Allocates a page at its first access. Copies the file's data if any. Returns 0 or a signal. */
static int do_no_page(const struct vm_area_struct *vma, unsigned long address, pte_t *pte)
{
	unsigned long offset = vma->offset + (PAGE_DOWN(address) - vma->start);
	const struct inode *inode = vma->inode;
	char *page;

	if (inode && offset >= PAGE_ALIGN(inode->size))
		return SIGBUS;
	page = get_zeroed_page();
	if (!page)
		return SIGKILL;		/* no memory: Linux also kills a process */
	if (inode && offset < inode->size)
		memcpy(page, inode->data + offset, min(PAGE_SIZE, inode->size - offset));
	*pte = make_pte(page, vma);
	return 0;
}

/* Handles a write to a page that fork() shared. Copies a page that another process still uses. */
static int do_wp_page(const struct vm_area_struct *vma, unsigned long address, pte_t *pte)
{
	void *old = pte_page(pte), *page = old;

	if (page_count(old) > 1) {
		page = alloc_pages(1);
		if (!page)
			return SIGKILL;
		memcpy(page, old, PAGE_SIZE);
		put_page(old);
	}
	*pte = make_pte(page, vma);
	invlpg(address);
	return 0;
}

/* Handles a page fault. Returns 0 to execute the instruction again, or a signal for the program. */
int handle_mm_fault(struct mm_struct *mm, unsigned long address, unsigned long error_code)
{
	const struct vm_area_struct *vma = vma_lookup(mm, address);
	unsigned int wanted = PROT_READ | PROT_WRITE | PROT_EXEC;	/* each allows reading */
	int signal = SIGSEGV;
	pte_t *pte;

	if (error_code & (PF_WRITE | PF_INSTR))
		wanted = error_code & PF_WRITE ? PROT_WRITE : PROT_EXEC;
	if (vma && (vma->prot & wanted)) {
		pte = lookup_address(mm->pgd, address, 1);
		if (!pte)
			signal = SIGKILL;
		else if (!is_present(pte))
			signal = do_no_page(vma, address, pte);
		else
			signal = error_code & PF_WRITE ? do_wp_page(vma, address, pte) : 0;
	}
	if (signal == SIGKILL)
		force_sig(SIGKILL, current);
	return signal;
}

/* For a shared mapping: allocates all pages now, because fork() can share only existing pages. */
int populate(struct mm_struct *mm, const struct vm_area_struct *vma)
{
	for (unsigned long address = vma->start; address < vma->end; address += PAGE_SIZE) {
		pte_t *pte = lookup_address(mm->pgd, address, 1);

		if (!pte || do_no_page(vma, address, pte))
			return -ENOMEM;
	}
	return 0;
}

/* For fork(): maps the parent's pages in the child. Private pages become read-only in both. */
static int copy_page_range(struct mm_struct *mm, struct mm_struct *old,
			   const struct vm_area_struct *vma)
{
	unsigned long address = vma->start;
	pte_t *from;

	while ((from = next_pte(old, &address, vma->end))) {
		pte_t *to = lookup_address(mm->pgd, address - PAGE_SIZE, 1);

		if (!to)
			return -ENOMEM;
		get_page(pte_page(from));
		if (!vma->shared)
			*from &= ~(pte_t)_PAGE_RW;
		*to = *from;
	}
	return 0;
}

struct mm_struct *dup_mm(struct mm_struct *old)
{
	struct mm_struct *mm = mm_alloc(old->task_size);
	bool failed = false;

	if (!mm)
		return NULL;
	mm->start_brk = old->start_brk;
	mm->brk = old->brk;
	for (int i = 0; i < old->map_count && !failed; i++) {
		failed = insert_vma(mm, old->mmap[i]) || copy_page_range(mm, old, &old->mmap[i]);
	}
	flush_tlb();
	if (!failed)
		return mm;
	mmput(mm);
	return NULL;
}
