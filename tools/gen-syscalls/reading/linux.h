/* SPDX-License-Identifier: MIT */
/* The tables of the Linux release that ring3 follows, to compare another table with. */
#ifndef LINUX_H
#define LINUX_H

#include "architecture.h"
#include "reading/table.h"

/* An architecture's table: the rows of its ABI words, those of its other_abi, and both by name. */
struct linux_table {
	struct table own;
	struct table other;
	const struct row **own_names;
	const struct row **other_names;
};

/* Those of all architectures, in their order, read once for all of what follows. */
struct linux_tables {
	struct linux_table *at;
};

/* Read them; free the result with linux_free(). */
struct linux_tables linux_read(void);

void linux_free(struct linux_tables *tables);

/*
 * The row that Linux has for this number on the architecture, of other_abi too. NULL if it has none, or
 * if the architecture is NULL.
 */
const struct row *linux_find(const struct linux_tables *tables, const struct architecture *architecture,
			     unsigned int number);

/*
 * The architecture of a table if --arch does not say: the one that has most of the ABI words that are said or, if none are,
 * has a row in the table; of several, the one of whose Linux table it has the most rows; and if that is the same, the one
 * with the fewest ABI words. NULL if there is none.
 */
const struct architecture *linux_default_architecture(const struct linux_tables *tables, struct span text,
						      const struct span_list *said);

/* From this number on there are those of x32, and beyond these nobody's. */
enum { LINUX_END = 512 };

/* The row that Linux has for this name on the architecture, or NULL. */
const struct row *linux_find_name(const struct linux_tables *tables, const struct architecture *architecture,
				  struct span name);

/* The largest number of a table below LINUX_END. */
unsigned int linux_last(const struct table *table);

/* Is at least half of the table Linux's? Rows that --add added do not count. */
bool linux_is(const struct linux_tables *tables, const struct table *table, const struct architecture *architecture);

/* Has Linux a call of this name, on any architecture? */
bool linux_knows(const struct linux_tables *tables, struct span name);

/*
 * Warn of what sets the table apart from Linux's: a number that is another call's there or will be one's, an entry
 * point that is missing or mistyped, and a row that its ABI keeps off the target. A table of which not even half of the rows are Linux's is
 * another kernel's, and is let be but for a note. Rows that --add added are reported in added, at
 * their lines.
 */
void linux_compare(const struct linux_tables *tables, const struct table *table,
		   const struct architecture *architecture, struct diag *diag, struct diag *added);

#endif
