/* SPDX-License-Identifier: MIT */
/* Checks a table and a list against each other. */
#ifndef CHECK_H
#define CHECK_H

#include "reading/linux.h"
#include "reading/list.h"

/* What to compare, and where to report. Messages about calls of --add go to add_diag. */
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
 * entry point. If the table is that of an older kernel, one note replaces the warnings about newer
 * calls. A row of Linux without a prototype is only a note, unless the diag is strict: a list may
 * omit calls.
 */
void check_prototypes(const struct compared *compared);

/* Warns of rows without an entry point, and adds notes about gaps, unless Linux has the same. */
void check_rows(const struct compared *compared);

#endif
