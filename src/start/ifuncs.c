/* SPDX-License-Identifier: MIT */
/*
 * Resolves the program's ifuncs (from target_clones, for example): for each, its resolver chooses the implementation for
 * this processor.
 */
#include "image.h"
#include "startup.h"
#include "constructor.h"

/*
 * An ifunc creates an R_IRELATIVE relocation but no undefined symbol. Therefore ring3-cc links this file with -u
 * __ring3_ifuncs if a program has ifuncs.
 *
 * The resolvers run before the program's constructors, but after ring3's other preparations: a resolver may need the
 * stack protector's canary, and getauxval.
 */

/* The linker's table in a program at a fixed address. Weak, because a static PIE has no such table. */
extern const unsigned long IRELATIVE_START[] __attribute__((weak));
extern const unsigned long IRELATIVE_END[] __attribute__((weak));

/* The tables of a static PIE that have R_IRELATIVE relocations, from __ring3_resolve_later: at most 3. */
static struct table {
	unsigned long bias;
	const unsigned long *entry, *end;
	int words;
} tables[4];		/* words is 0 in the first unused element */

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
