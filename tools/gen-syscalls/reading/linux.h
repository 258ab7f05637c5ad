/* SPDX-License-Identifier: MIT */
/* Compares a table with the tables of RING3_LINUX, the Linux release that ring3 follows. */
#ifndef LINUX_H
#define LINUX_H

#include "architecture.h"
#include "reading/table.h"

/*
 * Linux's table of one architecture. own: the rows with its ABI words. other: the rows with its
 * other_abi. own_names and other_names: the same rows, sorted by name.
 */
struct linux_table {
	struct table own;
	struct table other;
	const struct row **own_names;
	const struct row **other_names;
};

/* Linux's tables of all architectures, in the order of architectures[]. */
struct linux_tables {
	struct linux_table *at;
};

/* Parses Linux's tables. Free the result with linux_free(). */
struct linux_tables linux_read(void);

void linux_free(struct linux_tables *tables);

/*
 * Returns Linux's row for this number on the architecture, also a row with its other_abi. Returns
 * NULL if there is no such row or if architecture is NULL.
 */
const struct row *linux_find(const struct linux_tables *tables, const struct architecture *architecture,
			     unsigned int number);

/*
 * Guesses the architecture of the table in `text`, for a command line without --arch. `said` are
 * the ABI words of the option --abi. The architecture must have one of them or, if there are none,
 * a row in the table. Chooses the architecture with the most words of `said`. If several have as
 * many, chooses the one whose Linux table has the most rows of this table, then the one with the
 * fewest ABI words. Returns NULL if it finds none.
 */
const struct architecture *linux_default_architecture(const struct linux_tables *tables, struct span text,
						      const struct span_list *said);

/* Linux gives new calls only numbers below LINUX_END. The numbers from 512 on are for x32. */
enum { LINUX_END = 512 };

/* Returns Linux's row for this name on the architecture, or NULL. */
const struct row *linux_find_name(const struct linux_tables *tables, const struct architecture *architecture,
				  struct span name);

/* Returns the largest number below LINUX_END in a table. */
unsigned int linux_last(const struct table *table);

/*
 * Returns true if Linux's table has at least half of this table's rows, with the same number and
 * name. Rows of --add are not counted.
 */
bool linux_is(const struct linux_tables *tables, const struct table *table, const struct architecture *architecture);

/* Returns true if Linux has a call with this name on any architecture. */
bool linux_knows(const struct linux_tables *tables, struct span name);

/*
 * Warns of differences from Linux's table: a number that Linux uses for another call, or may use
 * for a new call; an entry point that is missing or misspelled; a row whose ABI word excludes it
 * from the target. If Linux's table has less than half of the rows, the table is another kernel's:
 * adds only a note. Messages about rows of --add go to `added`, others to diag.
 */
void linux_compare(const struct linux_tables *tables, const struct table *table,
		   const struct architecture *architecture, struct diag *diag, struct diag *added);

#endif
