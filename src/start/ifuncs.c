/* SPDX-License-Identifier: MIT */
/*
 * Resolves the program's ifuncs, for example from the attribute target_clones. An ifunc has several
 * implementations. A function, the resolver, selects one of them for the processor.
 */
#include "auxv.h"
#include "image.h"
#include "startup.h"
#include "constructor.h"

/*
 * The linker takes an object file from libring3.a only if the file defines a symbol that is still
 * undefined. An ifunc creates no undefined symbol. It creates a relocation of type R_IRELATIVE,
 * which says where the resolver is and where its result belongs. So if a program has ifuncs,
 * ring3-cc passes the option -u __ring3_ifuncs, which makes this symbol undefined.
 *
 * The resolvers run before the program's constructors. But a resolver may need getauxval or the
 * stack protector's canary, which ring3's other constructors prepare. So the resolvers run after
 * these constructors.
 */

/*
 * Start and end of the table of R_IRELATIVE relocations, if the program is linked for a fixed
 * address. The linker defines the two symbols. In a static PIE the linker does not define them: its
 * R_IRELATIVE relocations are in the tables of all its relocations. So the symbols are weak.
 */
extern const unsigned long IRELATIVE_START[] __attribute__((weak));
extern const unsigned long IRELATIVE_END[] __attribute__((weak));

/*
 * In a static PIE: the relocation tables that contain R_IRELATIVE relocations. __relocate reads up
 * to 3 relocation tables, when resolvers cannot run yet. It passes those that contain R_IRELATIVE
 * relocations to __ring3_resolve_later, which stores them here for resolve_ifuncs.
 */
static struct table {
	unsigned long bias;
	const unsigned long *entry, *end;
	int words;
} tables[4];		/* words is 0 in the first unused element */

/*
 * The argument of every resolver: AT_HWCAP, the processor's features, as in glibc. Resolvers for
 * Arm and RISC-V may read this argument. Resolvers for x86 have no parameter, so they ignore it.
 */
static unsigned long hwcap;

static void resolve(unsigned long bias, const unsigned long *entry, const unsigned long *end, int words)
{
	for (; entry < end; entry += words) {
		unsigned long *at = (unsigned long *)(bias + entry[0]);

		if (ELF_RELOCATION_TYPE(entry[1]) == R_IRELATIVE)
			*at = ((unsigned long (*)(unsigned long))(bias + (words == 3 ? entry[2] : *at)))(hwcap);
	}
}

static void resolve_ifuncs(int argc, char **argv, char **envp)
{
	const struct table *table;
	const unsigned long *pair;

	(void)argc;
	(void)argv;
	for (pair = auxv_after(envp); pair[0] != AT_NULL; pair += 2)
		if (pair[0] == AT_HWCAP)
			hwcap = pair[1];
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
