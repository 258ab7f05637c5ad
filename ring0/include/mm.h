/* SPDX-License-Identifier: MIT */
/* Memory: physical pages, kernel objects, and the address spaces of programs. */
#ifndef MM_H
#define MM_H

#include <kernel.h>
#include <page.h>

struct inode;

/* page_alloc.c allocates physical pages and counts the users of each page. */
void page_alloc_init(unsigned long memory_end);
void reserve_pages(unsigned long from, unsigned long to);	/* physical addresses */
void *alloc_pages(unsigned long n);	/* n: a power of 2. Aligned to n pages. NULL: no memory */
void free_pages(void *pages, unsigned long n);
void *get_zeroed_page(void);
void get_page(void *page);		/* adds a user */
void put_page(void *page);		/* removes a user; the last removal frees the page */
unsigned int page_count(void *page);
extern unsigned long nr_free_pages, nr_pages;

/* Allocates at most PAGE_SIZE bytes and sets them to 0. Returns NULL if there is no memory. */
void *kzalloc(size_t size);
void kfree(void *object);
DEFINE_FREE(kfree)

/* A range of addresses with one protection. Its initial contents are zeros or a file's data. */
struct vm_area_struct {
	unsigned long start, end;	/* page-aligned; end: first address after the range */
	unsigned int prot;		/* bits PROT_READ, PROT_WRITE, PROT_EXEC */
	bool shared;			/* MAP_SHARED: parent and child use the same pages */
	struct inode *inode;		/* the file with the contents, or NULL for zeros */
	unsigned long offset;		/* the file offset of `start` */
};

#define MAX_MAP_COUNT	60
#define STACK_SIZE	(8ul << 20)	/* bytes; on Linux the default of RLIMIT_STACK */
#define MMAP_MIN_ADDR	65536		/* lowest address of mappings, so NULL pointers fault */

/* A process's address space. The array mmap is sorted by address. Threads share the structure. */
struct mm_struct {
	int users;
	int map_count;
	pte_t *pgd;
	unsigned long task_size;	/* end of the program's addresses */
	unsigned long start_brk, brk;
	struct vm_area_struct mmap[MAX_MAP_COUNT];
};

/* memory.c */
struct mm_struct *mm_alloc(unsigned long task_size);
struct mm_struct *dup_mm(struct mm_struct *old);		/* NULL: no memory */
void mmput(struct mm_struct *mm);
void switch_mm(struct mm_struct *mm);				/* NULL: maps only the kernel */
int handle_mm_fault(struct mm_struct *mm, unsigned long address, unsigned long error_code);
void zap_page_range(struct mm_struct *mm, unsigned long start, unsigned long end);
void change_protection(struct mm_struct *mm, const struct vm_area_struct *vma);
int populate(struct mm_struct *mm, const struct vm_area_struct *vma);

/* mmap.c */
struct vm_area_struct *vma_lookup(struct mm_struct *mm, unsigned long address);
bool range_is_free(const struct mm_struct *mm, unsigned long start, unsigned long length);
int insert_vma(struct mm_struct *mm, struct vm_area_struct area);
int do_munmap(struct mm_struct *mm, unsigned long start, unsigned long length);

/* Bits of a page fault's error code, which the processor pushes on the stack. */
#define PF_WRITE	2
#define PF_INSTR	16

#endif
