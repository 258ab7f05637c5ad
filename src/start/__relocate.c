/* SPDX-License-Identifier: MIT */
/* __relocate: what rcrt1.o calls first, so that a program loaded anywhere finds its own data. */
#include <stddef.h>

/* <elf.h>; System V ABI, "Dynamic Section" and "Relocation". Both architectures call it 8. */
enum { DT_NULL = 0, DT_RELA = 7, DT_RELASZ = 8, DT_REL = 17, DT_RELSZ = 18, DT_RELRSZ = 35, DT_RELR = 36 };
enum { R_RELATIVE = 8 };

/* Entries of words words: where, what, and with RELA what to add, which REL has where it will go. */
static void add_base(char *base, const unsigned long *entry, unsigned long size, int words)
{
	const unsigned long *end = (const unsigned long *)((const char *)entry + size);

	for (; entry < end; entry += words)
		if (entry[1] == R_RELATIVE) {
			unsigned long *at = (unsigned long *)(base + entry[0]);

			*at = (unsigned long)base + (words == 3 ? entry[2] : *at);
		}
}

/* RELR: an even entry is where a word is; an odd one has a bit for each of the words that follow. */
static void add_base_packed(char *base, const unsigned long *entry, unsigned long size)
{
	const unsigned long *end = (const unsigned long *)((const char *)entry + size);
	unsigned long *at = NULL;

	for (; entry < end; entry++) {
		unsigned long bits = *entry >> 1;
		unsigned long *word = at;

		if (!(*entry & 1)) {
			at = (unsigned long *)(base + *entry);
			*at++ += (unsigned long)base;
			continue;
		}
		for (; bits; bits >>= 1, word++)
			if (bits & 1)
				*word += (unsigned long)base;
		at += 8 * sizeof *at - 1;
	}
}

/*
 * void __relocate(char *base, const unsigned long *dynamic)
 *
 * Adds base, where the program was loaded, to every word of it that holds an address, as the linker
 * lists them in _DYNAMIC. It was linked for address 0. Until this returns no address in data is right.
 */
void __relocate(char *base, const unsigned long *dynamic);

void __relocate(char *base, const unsigned long *dynamic)
{
	unsigned long rel = 0, rel_size = 0, rela = 0, rela_size = 0, relr = 0, relr_size = 0;

	for (; dynamic[0] != DT_NULL; dynamic += 2) {
		if (dynamic[0] == DT_REL)
			rel = dynamic[1];
		if (dynamic[0] == DT_RELSZ)
			rel_size = dynamic[1];
		if (dynamic[0] == DT_RELA)
			rela = dynamic[1];
		if (dynamic[0] == DT_RELASZ)
			rela_size = dynamic[1];
		if (dynamic[0] == DT_RELR)
			relr = dynamic[1];
		if (dynamic[0] == DT_RELRSZ)
			relr_size = dynamic[1];
	}
	add_base(base, (const unsigned long *)(base + rel), rel_size, 2);
	add_base(base, (const unsigned long *)(base + rela), rela_size, 3);
	add_base_packed(base, (const unsigned long *)(base + relr), relr_size);
}
