/* SPDX-License-Identifier: MIT */
/* Reports errors and unusual things in a table that concern more than one row. */
#ifndef TABLE_CHECK_H
#define TABLE_CHECK_H

#include "reading/table.h"

/* The ABI words of the target, and those of all architectures. */
struct reader {
	const struct span_list *abis;
	struct span_list known_abis;
};

/*
 * The ABI word that the kernel takes this word for, or empty. The kernel's scripts match
 * `^[0-9]+[[:space:]]+(common|64)` with nothing after it, so a word that only begins with an ABI
 * word makes a row, too.
 */
struct span kernel_takes_for(struct span abi, const struct reader *reader);

/*
 * True if the kernel takes the line for a row when it makes its headers: there it matches
 * `^[0-9A-Fa-fXx]+` for the number.
 */
bool is_in_headers(struct span line, const struct reader *reader);

/* Reports that the kernel would skip a line, with the reason if it can be guessed. */
void report_skipped(const struct reader *reader, struct span line, bool row, struct span abi,
		    struct diag *diag, size_t at);

/* Adds notes about columns that differ from the kernel's style but mean the same. */
void check_columns(struct span digits, const struct span *columns, struct diag *diag,
		   size_t line);

/*
 * Warns of an entry point that differs by one typing error from the name or, for a row of Linux,
 * from Linux's entry point (theirs; else NULL).
 */
void check_entry(const struct row *row, const struct row *theirs, struct diag *diag);

/*
 * Adds one note if at least half of the entry points have the old prefix. Warns of entry points
 * that differ from most: in one kernel either all entry points have the prefix or none.
 */
void check_prefix(const struct table *table, struct diag *diag);

/* Adds a note about a preprocessor line, which the kernel takes for a comment. */
void check_comment(struct span line, struct diag *diag, size_t at);

/* Adds notes about line ends, bytes before the first line, and many empty lines. */
void check_bytes(struct span text, struct diag *diag);

/*
 * Reports rows of the sorted table whose number is that of an earlier line, as errors. Marks rows
 * whose name another row has with a higher number: the kernel's headers define the name for each
 * row in turn, so the last definition counts.
 */
void check_repeats(struct table *table, struct diag *diag);

/*
 * Warns of the first row out of order: the kernel's scripts sorted the rows until 2021, and since
 * then reject such a table.
 */
void check_order(const struct table *table, struct diag *diag);

/*
 * Reports only that there is no row with these ABI words; or, if there are no rows at all, that the
 * file is no table.
 */
void report_no_row(const struct span_list *abis, bool rows, struct diag *diag);

#endif
