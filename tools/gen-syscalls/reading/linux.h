/* SPDX-License-Identifier: MIT */
/* The tables of the Linux release that ring3 follows, for comparison with another table. */
#ifndef LINUX_H
#define LINUX_H

#include "architecture.h"
#include "reading/table.h"

/*
 * An architecture's table: rows with its ABI words, rows with its other_abi, and both sorted by
 * name.
 */
struct linux_table {
	struct table own;
	struct table other;
	const struct row **own_names;
	const struct row **other_names;
};

/* The tables of all architectures, in their order, read once. */
struct linux_tables {
	struct linux_table *at;
};

/* Reads them. Free the result with linux_free(). */
struct linux_tables linux_read(void);

void linux_free(struct linux_tables *tables);

/*
 * Linux's row for this number on the architecture, other_abi included. NULL if there is none, or if
 * the architecture is NULL.
 */
const struct row *linux_find(const struct linux_tables *tables, const struct architecture *architecture,
			     unsigned int number);

/*
 * Guesses the architecture of a table if --arch is not given: the one with most of the given ABI
 * words or, if none are given, with a row in the table; then the one whose Linux table has most of
 * the table's rows; then the one with the fewest ABI words. NULL if there is none.
 */
const struct architecture *linux_default_architecture(const struct linux_tables *tables, struct span text,
						      const struct span_list *said);

/* Numbers from 512 on are for x32. Linux gives new calls only smaller numbers. */
enum { LINUX_END = 512 };

/* Linux's row for this name on the architecture, or NULL. */
const struct row *linux_find_name(const struct linux_tables *tables, const struct architecture *architecture,
				  struct span name);

/* The largest number of a table below LINUX_END. */
unsigned int linux_last(const struct table *table);

/* True if at least half of the table is Linux's. Rows of --add do not count. */
bool linux_is(const struct linux_tables *tables, const struct table *table, const struct architecture *architecture);

/* True if Linux has a call with this name on any architecture. */
bool linux_knows(const struct linux_tables *tables, struct span name);

/*
 * Warns of differences from Linux's table: a number that Linux uses for another call, or may use
 * for a new call; an entry point that is missing or misspelled; a row whose ABI excludes it from
 * the target. If less than half of the rows are Linux's, the table is another kernel's, and gets
 * only a note. Messages about rows of --add go to added.
 */
void linux_compare(const struct linux_tables *tables, const struct table *table,
		   const struct architecture *architecture, struct diag *diag, struct diag *added);

#endif
