/* SPDX-License-Identifier: MIT */
/* Checks that the table of system calls and the list of prototypes fit each other. */
#ifndef CHECK_H
#define CHECK_H

#include "reading/linux.h"
#include "reading/list.h"

/*
 * A table of system calls and a list of prototypes to compare. add_diag collects the messages about
 * system calls from the options --add.
 */
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
 * Compares the table of system calls with the list of prototypes. Warns of a row without a
 * prototype, and of a prototype without a row. Warns of a prototype whose row has no entry point.
 * If the table is from an older kernel, one note replaces the warnings about all newer system
 * calls.
 *
 * A list may omit system calls. So if Linux's table has the row too, the function only adds a note
 * about the missing prototype. If diag->strict is true, it warns here too.
 */
void check_prototypes(const struct compared *compared);

/*
 * Warns of rows without an entry point. Does not warn if Linux has a system call with this name, or
 * if linux_compare() warns. Adds notes about numbers that have no row. Does not add such a note if
 * the next row is also in Linux's table.
 */
void check_rows(const struct compared *compared);

#endif
