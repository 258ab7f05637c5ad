/* SPDX-License-Identifier: MIT */
/*
 * Resolves the ifuncs of a program (target_clones makes ifuncs): picks the implementation for this
 * CPU.
 */
#include "image.h"
#include "startup.h"
#include "constructor.h"

/*
 * An ifunc leaves no undefined symbol, only an R_IRELATIVE relocation. Therefore ring3-cc links
 * this member by -u __ring3_ifuncs if a program has ifuncs.
 *
 * It runs after the other preparations, because a resolver may be compiled with a stack protector
 * and may call getauxval, but before the program's constructors.
 */

/* The linker's table in a program at a fixed address; weak, because a static PIE has none. */
extern const unsigned long IRELATIVE_START[] __attribute__((weak));
extern const unsigned long IRELATIVE_END[] __attribute__((weak));

/* Tables of a static PIE with R_IRELATIVE relocations: at most DT_REL, DT_RELA and DT_JMPREL. */
static struct table {
	unsigned long bias;
	const unsigned long *entry, *end;
	int words;
} tables[4];		/* words is 0 in the last one */

static void resolve(unsigned long bias, const unsigned long *entry, const unsigned long *end, int words)
{
	for (; entry < end; entry += words) {
		unsigned long *at = (unsigned long *)(bias + entry[0]);

		if (ELF_RELOCATION_TYPE(entry[1]) == R_IRELATIVE)
			*at = ((unsigned long (*)(void))(bias + (words == 3 ? entry[2] : *at)))();
	}
}

static void resolve_ifuncs(int argc, char **argv, char **envp)
{
	const struct table *table;

	(void)argc;
	(void)argv;
	(void)envp;
	resolve(0, IRELATIVE_START, IRELATIVE_END, IRELATIVE_WORDS);
	for (table = tables; table->words; table++)
		resolve(table->bias, table->entry, table->end, table->words);
	if (table != tables)
		__protect_relro(tables->bias);
}

CONSTRUCTOR_AFTER(resolve_ifuncs, "1");

void __ring3_resolve_later(unsigned long bias, const unsigned long *entry, const unsigned long *end, int words)
{
	struct table *table = tables;

	while (table->words)
		table++;
	table->bias = bias;
	table->entry = entry;
	table->end = end;
	table->words = words;
}

__asm__(".globl __ring3_ifuncs\n.hidden __ring3_ifuncs\n.set __ring3_ifuncs, resolve_ifuncs");
