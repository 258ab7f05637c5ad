/* SPDX-License-Identifier: MIT */
/*
 * Compares the table of system calls with the list of prototypes. Each system call should be in
 * both.
 */
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
 * prototype, and of a prototype without a row. Warns of a prototype whose row names no kernel
 * function.
 *
 * If the table is from an older kernel, one note replaces the warnings about all newer system
 * calls. Another note replaces the warnings about all system calls that newer kernels do not have.
 *
 * The list may leave out system calls of Linux on purpose. For such a system call, a missing
 * prototype causes only a note, unless table_diag->strict is true.
 */
void check_prototypes(const struct compared *compared);

/*
 * Warns of rows that name no kernel function. Does not warn if Linux has a system call with the
 * name of the row. Does not warn either if linux_compare() compares the table with Linux's own
 * table, because linux_compare() warns of such rows itself.
 *
 * Adds a note if the numbers directly before a row are unused, because the number of the row may be
 * mistyped. Adds no such note if Linux's own table has the row too, because Linux itself leaves
 * some numbers unused.
 */
void check_rows(const struct compared *compared);

#endif
