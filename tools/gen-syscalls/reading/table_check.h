/* SPDX-License-Identifier: MIT */
/* What is wrong, or odd, with a table beyond what a row says. */
#ifndef TABLE_CHECK_H
#define TABLE_CHECK_H

#include "reading/table.h"

/* The ABI words that make a row one of the target's, and all that some architecture has. */
struct reader {
	const struct span_list *abis;
	struct span_list known_abis;
};

/*
 * The ABI word that the kernel takes this one for, or empty. It looks for `^[0-9]+[[:space:]]+(common|64)`
 * and the like, with nothing after: a word that only begins with one of them makes a row.
 */
struct span kernel_takes_for(struct span abi, const struct reader *reader);

/* Does the kernel take the line for a row where it makes its headers, by `^[0-9A-Fa-fXx]+` for the number? */
bool is_in_headers(struct span line, const struct reader *reader);

/* Say that the kernel would skip a line, and why if that can be guessed. */
void report_skipped(const struct reader *reader, struct span line, bool row, struct span abi,
		    struct diag *diag, size_t at);

/* Note what is unlike the kernel's own rows, and means the same. */
void check_columns(struct span digits, const struct span *columns, struct diag *diag,
		   size_t line);

/*
 * Warn of an entry point that is one typing error apart from the name or, if the row is one of Linux's, from the entry
 * point there (theirs; NULL if it is not).
 */
void check_entry(const struct row *row, const struct row *theirs, struct diag *diag);

/*
 * Note, once, that entry points have the prefix that tables had for some years, and warn of those that are spelled otherwise
 * than most: one kernel has no function of the other name.
 */
void check_prefix(const struct table *table, struct diag *diag);

/* Note a line of the C preprocessor, which the kernel takes for a comment. */
void check_comment(struct span line, struct diag *diag, size_t at);

/* Note how the file's lines end, what stands before the first, and empty lines to no end. */
void check_bytes(struct span text, struct diag *diag);

/*
 * Say which rows of the sorted table share a number with an earlier line, which is an error, and mark those that share a
 * name with a higher number: the kernel's headers define the name for each row in turn, so the last one counts.
 */
void check_repeats(struct table *table, struct diag *diag);

/* Warn of the first row out of order: the kernel's scripts sorted the rows until 2021, and refuse since then. */
void check_order(const struct table *table, struct diag *diag);

/* Say, and nothing else, that there is no row of these ABI words; and if there are no rows at all, that it is no table. */
void report_no_row(const struct span_list *abis, bool rows, struct diag *diag);

#endif
