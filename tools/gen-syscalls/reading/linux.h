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
 * The architecture of a table if nobody says: of those that have a row in it the one with the fewest ABI
 * words, unless another has more rows there and at least half of these are Linux's. NULL if none has one.
 */
const struct architecture *linux_default_architecture(const struct linux_tables *tables, struct span text);

/* Has Linux a call of this name, on any architecture? */
bool linux_knows(const struct linux_tables *tables, struct span name);

/*
 * Warn of what sets the table apart from Linux's: a number that is another call's there, and a
 * row that its ABI keeps off the target. A table of which not even half of the rows are Linux's is
 * another kernel's, and is let be but for a note. Rows that --add added are reported in added, at
 * their lines.
 */
void linux_compare(const struct linux_tables *tables, const struct table *table,
		   const struct architecture *architecture, struct diag *diag, struct diag *added);

#endif
