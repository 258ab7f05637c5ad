/* SPDX-License-Identifier: MIT */
/*
 * __vdso_symbol: finds a function of the vDSO by its name. The vDSO is an ELF image at the address
 * AT_SYSINFO_EHDR.
 */
#define __NEED_NULL
#include <bits/alltypes.h>
#include "auxv.h"
#include "elf.h"
#include "vdso.h"

#define PAGE	4096		/* smallest page size: the image has at least 4096 bytes */

struct image {
	const char *start;
	unsigned long vaddr;	/* address of the image's start that the linker assigned */
	unsigned long size;
	const char *strings;
	unsigned long strings_size;
	const struct elf_symbol *symbols;
	unsigned long count;
};

/*
 * Converts vaddr, an address that the linker assigned, to the address in memory. Returns NULL if
 * the `length` bytes at vaddr are not all inside the image.
 */
static const void *inside(const struct image *image, unsigned long vaddr, unsigned long length)
{
	unsigned long offset = vaddr - image->vaddr;

	return offset < image->size && length <= image->size - offset ? image->start + offset : NULL;
}

/*
 * Returns the address of word number `first` of the hash table. `hash` is the table's address, as
 * the linker assigned it. A word has 32 bits. Returns NULL if the n words from `first` on are not
 * all inside the image.
 */
static const uint32_t *words(const struct image *image, unsigned long hash, unsigned long first,
			     unsigned long n)
{
	if (first > image->size || n > image->size)
		return NULL;
	return inside(image, hash + first * 4, n * 4);
}

/*
 * Returns the number of symbols. A System V hash table (DT_HASH) contains this number in its second
 * word.
 */
static unsigned long count_hash(const struct image *image, unsigned long hash)
{
	const uint32_t *head = words(image, hash, 0, 2);

	return head ? head[1] : 0;
}

/*
 * Returns the number of symbols. A GNU hash table (DT_GNU_HASH) does not contain this number, so
 * this function searches for the symbol with the highest number. bucket[i] is the number of the
 * first symbol in bucket i. The bucket's other symbols have the next numbers. So the last symbol is
 * in the bucket i with the highest bucket[i]. After the buckets, the table has one hash word for
 * each of these symbols. The hash word of the last symbol of a bucket is odd.
 */
static unsigned long count_gnu_hash(const struct image *image, unsigned long hash)
{
	const uint32_t *head = words(image, hash, 0, 4), *bucket, *chain;
	unsigned long buckets, chains, first, last = 0, i;

	if (!head || head[0] > image->size || head[2] > image->size)
		return 0;
	first = head[1];			/* number of the first symbol with a hash word */
	buckets = 4 + head[2] * (sizeof(long) / 4);
	chains = buckets + head[0];
	bucket = words(image, hash, buckets, head[0]);
	if (!bucket)
		return 0;
	for (i = 0; i < head[0]; i++)
		if (bucket[i] > last)
			last = bucket[i];
	if (last < first)
		return 0;
	do {
		chain = words(image, hash, chains + (last - first), 1);
		last++;
	} while (chain && !(*chain & 1));
	return chain ? last : 0;
}

/*
 * Finds the symbols and strings of the ELF image at the address elf. Writes their addresses to
 * *image. Returns 1 if the image is valid and has symbols, otherwise 0.
 */
static int open_image(struct image *image, const struct elf_header *elf)
{
	const struct elf_segment *segment;
	const struct elf_dynamic *dynamic = NULL;
	unsigned long dynamic_at = 0, dynamics = 0, strings = 0, symbols = 0, hash = 0, gnu_hash = 0;
	unsigned long i;

	if ((unsigned long)elf % PAGE || elf->magic != ELF_MAGIC || elf->class != ELF_CLASS ||
	    elf->phentsize != sizeof *segment || elf->phoff > PAGE ||
	    elf->phnum > (PAGE - elf->phoff) / sizeof *segment)
		return 0;
	segment = (const void *)((const char *)elf + elf->phoff);
	image->start = (const char *)elf;
	image->size = image->strings_size = 0;
	for (i = 0; i < elf->phnum; i++, segment++) {
		if (segment->type == PT_LOAD && !segment->offset && !image->size) {
			image->vaddr = segment->vaddr;
			image->size = segment->filesz;
		} else if (segment->type == PT_DYNAMIC) {
			dynamic_at = segment->vaddr;
			dynamics = segment->memsz / sizeof *dynamic;
		}
	}
	if (image->size)
		dynamic = inside(image, dynamic_at, dynamics * sizeof *dynamic);
	if (!dynamic)
		return 0;
	for (; dynamics && dynamic->tag != DT_NULL; dynamics--, dynamic++) {
		switch (dynamic->tag) {
		case DT_HASH:		hash = dynamic->value; break;
		case DT_GNU_HASH:	gnu_hash = dynamic->value; break;
		case DT_STRTAB:		strings = dynamic->value; break;
		case DT_STRSZ:		image->strings_size = dynamic->value; break;
		case DT_SYMTAB:		symbols = dynamic->value; break;
		}
	}
	image->count = hash ? count_hash(image, hash) : gnu_hash ? count_gnu_hash(image, gnu_hash) : 0;
	if (image->count > image->size)
		return 0;
	image->symbols = inside(image, symbols, image->count * sizeof *image->symbols);
	image->strings = inside(image, strings, image->strings_size);
	return image->symbols && image->strings;
}

/* Returns 1 if the string at `offset` in the image's string table equals name, otherwise 0. */
static int is_named(const struct image *image, unsigned long offset, const char *name)
{
	for (; offset < image->strings_size && image->strings[offset] == *name; offset++, name++)
		if (!*name)
			return 1;
	return 0;
}

vdso_function *__vdso_symbol(char **envp, const char *name)
{
	const unsigned long *aux;
	struct image image;
	unsigned long i;

	for (aux = auxv_after(envp); aux[0] != AT_SYSINFO_EHDR; aux += 2)
		if (aux[0] == AT_NULL)
			return NULL;
	if (!aux[1] || !open_image(&image, (const struct elf_header *)aux[1]))
		return NULL;
	for (i = 0; i < image.count; i++) {
		const struct elf_symbol *symbol = &image.symbols[i];

		if (symbol->shndx && (symbol->info & 15) == STT_FUNC &&
		    is_named(&image, symbol->name, name))
			return (vdso_function *)(unsigned long)inside(&image, symbol->value, 1);
	}
	return NULL;
}
