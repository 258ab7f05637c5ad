/* SPDX-License-Identifier: MIT */
/* Allocates physical pages and counts how many users each page has. Linux: mm/page_alloc.c. */
#include <mm.h>

static unsigned char users[MAX_MEMORY / PAGE_SIZE];	/* users of each page, 0 to NR_TASKS */
unsigned long nr_free_pages, nr_pages;
static unsigned long next;				/* page where the next search starts */

void page_alloc_init(unsigned long memory_end)
{
	nr_pages = nr_free_pages = min(memory_end, MAX_MEMORY) / PAGE_SIZE;
}

void reserve_pages(unsigned long from, unsigned long to)
{
	unsigned long end = min(PAGE_ALIGN(to) / PAGE_SIZE, nr_pages);

	for (unsigned long page = from / PAGE_SIZE; page < end; page++) {
		nr_free_pages -= !users[page];
		users[page] = 1;
	}
}

static bool all_free(unsigned long page, unsigned long n)
{
	for (unsigned long i = 0; i < n; i++)
		if (users[page + i])
			return false;
	return true;
}

void *alloc_pages(unsigned long n)
{
	unsigned long page = (next + n - 1) & ~(n - 1);

	for (unsigned long tried = 0; tried <= nr_pages; tried += n, page += n) {
		if (page + n > nr_pages)
			page = 0;
		if (!all_free(page, n))
			continue;
		memset(&users[page], 1, n);
		nr_free_pages -= n;
		next = page + n;
		return __va(page * PAGE_SIZE);
	}
	return NULL;
}

void free_pages(void *pages, unsigned long n)
{
	for (unsigned long i = 0; i < n; i++)
		put_page((char *)pages + i * PAGE_SIZE);
}

void *get_zeroed_page(void)
{
	void *page = alloc_pages(1);

	return page ? memset(page, 0, PAGE_SIZE) : NULL;
}

void get_page(void *page)
{
	users[__pa(page) / PAGE_SIZE]++;
}

void put_page(void *page)
{
	unsigned char *count = &users[__pa(page) / PAGE_SIZE];

	if (!*count)
		panic("page %p is freed twice", page);
	if (!--*count)
		nr_free_pages++;
}

unsigned int page_count(void *page)
{
	return users[__pa(page) / PAGE_SIZE];
}

/* Allocates a whole page for each object, which is simple but wastes memory. Linux: mm/slub.c. */
void *kzalloc(size_t size)
{
	return size <= PAGE_SIZE ? get_zeroed_page() : NULL;
}

void kfree(void *object)
{
	if (!IS_ERR_OR_NULL(object))
		put_page(object);
}
