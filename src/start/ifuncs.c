/* SPDX-License-Identifier: MIT */
/* In a program with ifuncs (target_clones makes them): resolves each to the function that it is from now on. */
#include "image.h"
#include "startup.h"
#include "constructor.h"

/*
 * An ifunc leaves no symbol behind, only an R_IRELATIVE relocation; so the link asks for this by
 * -u __ring3_ifuncs (ring3-cc does so where there are any).
 *
 * It comes after the other preparations: a resolver may be compiled with a stack protector, and call
 * getauxval. No constructor of the program has run yet.
 */

/* The linker's table in a program for a fixed address; weak, for a static PIE has none. */
extern const unsigned long IRELATIVE_START[] __attribute__((weak));
extern const unsigned long IRELATIVE_END[] __attribute__((weak));

/* The tables of a static PIE that have some: at most DT_REL, DT_RELA and DT_JMPREL. */
static struct table {
	unsigned long bias;
	const unsigned long *entry, *end;
	int words;
} tables[4];		/* words is 0 in the last */

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
