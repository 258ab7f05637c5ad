/* SPDX-License-Identifier: MIT */
/* A table and a list against each other. */
#ifndef CHECK_H
#define CHECK_H

#include "reading/linux.h"
#include "reading/list.h"

/* What is compared, and where to report what is wrong with each: calls that --add added go to add_diag. */
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
 * Warn of rows without a prototype, of prototypes without a row and of those whose row has no entry
 * point. What only says that the table is an older kernel's is a note for all such calls together. A row of Linux's without a prototype is no more than a note where the diag is not strict: a list
 * may do without it.
 */
void check_prototypes(const struct compared *compared);

/* Warn of rows without an entry point that are not Linux's, and note gaps that are not. */
void check_rows(const struct compared *compared);

#endif
