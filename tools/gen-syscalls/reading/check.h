/* SPDX-License-Identifier: MIT */
/* Checks a table and a list against each other. */
#ifndef CHECK_H
#define CHECK_H

#include "reading/linux.h"
#include "reading/list.h"

/* A table and a list to compare. Messages about calls of --add go to add_diag. */
struct compared {
	const struct table *table;
	const struct list *list;
	const char *list_path;
	const struct linux_tables *linux_tables;
	const struct architecture *architecture;
	struct diag *table_diag;
	struct diag *list_diag;
	struct diag *add_diag;
};

/*
 * Warns of rows without a prototype, prototypes without a row, and prototypes whose row has no
 * entry point. For the table of an older kernel, one note replaces the warnings about newer calls.
 * For a row that Linux has too, a missing prototype causes only a note, because a list may omit
 * calls; but a warning if the diag is strict.
 */
void check_prototypes(const struct compared *compared);

/*
 * Warns of rows without an entry point, unless Linux has a call of this name or linux_compare()
 * warns of them. Adds notes about numbers without a row, unless the next row is also in Linux's
 * table.
 */
void check_rows(const struct compared *compared);

#endif
