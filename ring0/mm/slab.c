/* SPDX-License-Identifier: MIT */
/* Objects of the kernel: each page holds objects of one size, and is freed with the last of them. Linux: mm/slub.c. */
#include <mm.h>

struct slab {			/* the head of such a page */
	struct slab *next;	/* others of this size */
	void *free;		/* a list through the free objects */
	unsigned int used;
	unsigned int order;	/* an object has 1 << order bytes */
};

#define MIN_ORDER	5
#define HEAD		32	/* bytes; keeps objects aligned */

static struct slab *slabs[PAGE_SHIFT + 1];

static struct slab *new_slab(unsigned int order)
{
	struct slab *slab = get_zeroed_page();
	size_t size = 1ul << order;

	if (!slab)
		return NULL;
	slab->order = order;
	for (size_t at = HEAD; at + size <= PAGE_SIZE; at += size) {
		void **object = (void **)((char *)slab + at);

		*object = slab->free;
		slab->free = object;
	}
	slab->next = slabs[order];
	slabs[order] = slab;
	return slab;
}

/* More than half a page: a page, which begins without a head, so kfree() knows it by its address. */
void *kzalloc(size_t size)
{
	unsigned int order = MIN_ORDER;
	struct slab *slab;
	void **object;

	if (size > PAGE_SIZE)
		return NULL;
	if (size > PAGE_SIZE / 2 - HEAD)
		return get_zeroed_page();
	while ((1ul << order) < size)
		order++;
	for (slab = slabs[order]; slab && !slab->free; slab = slab->next)
		;
	if (!slab)
		slab = new_slab(order);
	if (!slab)
		return NULL;
	object = slab->free;
	slab->free = *object;
	slab->used++;
	return memset(object, 0, 1ul << order);
}

void kfree(void *object)
{
	struct slab *slab = (struct slab *)PAGE_DOWN((unsigned long)object);

	if (!object)
		return;
	if (object == slab) {
		put_page(object);
		return;
	}
	*(void **)object = slab->free;
	slab->free = object;
	if (--slab->used)
		return;
	for (struct slab **at = &slabs[slab->order]; *at; at = &(*at)->next)
		if (*at == slab) {
			*at = slab->next;
			break;
		}
	put_page(slab);
}
