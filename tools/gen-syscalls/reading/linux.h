/* SPDX-License-Identifier: MIT */
/*
 * Compares a table of system calls with the kernel's tables in Linux RING3_LINUX. The build defines
 * RING3_LINUX as the Linux release that ring3 supports.
 */
#ifndef LINUX_H
#define LINUX_H

#include "architecture.h"
#include "reading/table.h"

/*
 * Linux's table of system calls for one architecture. `own` has the rows for the architecture
 * itself. `other` has the rows for its second ABI (x32). own_names and other_names point to the
 * same rows, sorted by name. Both are NULL until a function searches for a name.
 */
struct linux_table {
	bool parsed;
	struct table own;
	struct table other;
	const struct row **own_names;
	const struct row **other_names;
};

/*
 * Linux's tables of system calls for all architectures, in the order of the array architectures[].
 */
struct linux_tables {
	struct linux_table *at;
};

/*
 * Returns Linux's tables of system calls. A table is parsed when a function first needs the table,
 * because most runs of gen-syscalls need few tables. Free the result with linux_free().
 */
struct linux_tables linux_read(void);

void linux_free(struct linux_tables *tables);

/* Returns Linux's table for the architecture, without the rows of its second ABI (x32). */
const struct table *linux_table(const struct linux_tables *tables, const struct architecture *architecture);

/*
 * Returns the row with this number in Linux's table for the architecture. If there is none,
 * searches the rows of its second ABI (x32). Returns NULL if there is no such row, or if
 * `architecture` is NULL.
 */
const struct row *linux_find(const struct linux_tables *tables, const struct architecture *architecture,
			     unsigned int number);

/*
 * Guesses the architecture of the table in `text`, because the command line has no --arch. An ABI
 * word is a word in the second column of the table, such as `common`. `said` has the ABI words of
 * the option --abi. If `said` is not empty, the architecture must have one of these words.
 * Otherwise a row of the table must have an ABI word of the architecture.
 *
 * If several architectures fit, the first of these rules that finds a difference chooses one:
 *
 * 1. Prefer the architecture that has the most of the ABI words in `said`.
 *
 * 2. Prefer the architecture whose Linux table has the most rows of this table.
 *
 * 3. Prefer the architecture with the fewest ABI words (the words in its member `abis`).
 *
 * 4. Prefer an architecture that the build includes by default.
 *
 * If no architecture fits and `said` is empty, chooses the first architecture whose second ABI
 * (x32) has a row in the table. If there is none, returns NULL.
 */
const struct architecture *linux_default_architecture(const struct linux_tables *tables, struct span text,
						      const struct span_list *said);

/*
 * Linux gives new system calls only numbers below LINUX_END. The ABI x32 uses the numbers from 512
 * on.
 */
enum { LINUX_END = 512 };

/* Returns the row with this name in Linux's table for the architecture, or NULL. */
const struct row *linux_find_name(const struct linux_tables *tables, const struct architecture *architecture,
				  struct span name);

/* Returns the highest number below LINUX_END in the table. */
unsigned int linux_last(const struct table *table);

/*
 * Returns true if at least half of this table's rows are in Linux's table with the same number and
 * name. Rows from the options --add are not counted.
 */
bool linux_is(const struct linux_tables *tables, const struct table *table, const struct architecture *architecture);

/* Returns true if Linux has a system call with this name on some architecture. */
bool linux_knows(const struct linux_tables *tables, struct span name);

/*
 * Compares the table with Linux's table and warns of four differences:
 *
 * Linux uses the number of a row for another system call;
 *
 * a future Linux may use the number of a row for a new system call;
 *
 * the name of the kernel's function is missing or misspelled;
 *
 * a system call is missing, because the ABI word of its row (second column) is not for this target.
 *
 * If less than half of the rows are in Linux's table, the table belongs to another kernel. Then the
 * function adds only one note. Messages about rows from the options --add are added to `added`, all
 * others to `diag`.
 */
void linux_compare(const struct linux_tables *tables, const struct table *table,
		   const struct architecture *architecture, struct diag *diag, struct diag *added);

#endif
