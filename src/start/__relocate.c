/* SPDX-License-Identifier: MIT */
/*
 * __relocate: relocates a static PIE. The start-up code rcrt1.o calls it before all other
 * functions.
 */
/*
 * On i386, enter the kernel by int 0x80. The address of the faster entry, __sysinfo, is not set
 * yet.
 */
#define RING3_INT80
#include "image.h"
#include "startup.h"

__attribute__((weak)) void __ring3_resolve_later(unsigned long bias, const unsigned long *entry,
						 const unsigned long *end, int words)
{
	(void)bias;
	(void)entry;
	(void)end;
	(void)words;
	__cannot_start("for ifunc, link with -Wl,-u,__ring3_ifuncs", -1);
}

/*
 * Processes a relocation table. `table` is the address that the linker assigned to the table. An
 * entry has 3 words (address, type, addend) or 2 words (address, type). With 2 words the addend is
 * the word in memory at the address.
 *
 * Returns 1 if the table contains relocations of type R_IRELATIVE, otherwise 0. These relocations
 * are for ifuncs, functions with several implementations. ifuncs.c processes them later and writes
 * to the program's data. So if the result is 1, the caller must leave this data writable.
 */
static int add_bias(unsigned long bias, unsigned long table, unsigned long size, int words)
{
	const unsigned long *start = (const unsigned long *)(bias + table), *entry;
	const unsigned long *end = start + size / sizeof *start;
	int later = 0;

	for (entry = start; entry < end; entry += words) {
		unsigned long *at = (unsigned long *)(bias + entry[0]), type = ELF_RELOCATION_TYPE(entry[1]);

		if (type == R_RELATIVE)
			*at = bias + (words == 3 ? entry[2] : *at);
		else if (type == R_IRELATIVE)
			later = 1;
		else if (type != R_NONE)
			__cannot_start("unknown relocation type", (long)type);
	}
	if (later)
		__ring3_resolve_later(bias, start, end, words);
	return later;
}

/*
 * Processes a relocation table of the compressed format RELR. An even entry is the address of a
 * word of the program, which is relocated. An odd entry is a bit map: bit 1 stands for the next
 * word of the program, bit 2 for the word after it, and so on. A word is relocated if its bit is 1.
 * After an even entry, the next word is the word after the relocated word. After an odd entry, the
 * next word is the word after the last word of its bit map.
 */
static void add_bias_packed(unsigned long bias, unsigned long table, unsigned long size)
{
	const unsigned long *entry = (const unsigned long *)(bias + table), *end = entry + size / sizeof *entry;
	unsigned long *at = NULL;

	for (; entry < end; entry++) {
		unsigned long bits = *entry >> 1;
		unsigned long *word = at;

		if (!(*entry & 1)) {
			at = (unsigned long *)(bias + *entry);
			*at++ += bias;
			continue;
		}
		for (; bits; bits >>= 1, word++)
			if (bits & 1)
				*word += bias;
		at += 8 * sizeof *at - 1;
	}
}

/*
 * void __relocate(const struct elf_dynamic *dynamic)
 *
 * Adds the load bias (the program's address in memory minus the address that the linker assigned)
 * to every word of the program that contains an address. The linker lists these words in tables,
 * and _DYNAMIC contains the addresses of the tables. Until the function returns, pointers in
 * initialized data are not valid.
 *
 * Some of the program's data changes only by relocation. The linker puts this data into the segment
 * PT_GNU_RELRO. As its last step the function makes this segment read-only. But if a program has
 * ifuncs, ifuncs.c later writes addresses of functions to the program's data. So in such a program
 * ifuncs.c makes the segment read-only.
 */
void __relocate(const struct elf_dynamic *dynamic);

void __relocate(const struct elf_dynamic *dynamic)
{
	unsigned long bias = load_bias(), value[DT_RELR + 1], tag;
	int later;

	for (tag = 0; tag <= DT_RELR; tag++)
		value[tag] = 0;
	for (; dynamic->tag != DT_NULL; dynamic++)
		if (dynamic->tag <= DT_RELR)
			value[dynamic->tag] = dynamic->value;
	later = add_bias(bias, value[DT_REL], value[DT_RELSZ], 2);
	later |= add_bias(bias, value[DT_RELA], value[DT_RELASZ], 3);
	later |= add_bias(bias, value[DT_JMPREL], value[DT_PLTRELSZ], value[DT_PLTREL] == DT_RELA ? 3 : 2);
	add_bias_packed(bias, value[DT_RELR], value[DT_RELRSZ]);
	if (!later)
		__protect_relro(bias);
}
