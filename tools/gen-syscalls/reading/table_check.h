/* SPDX-License-Identifier: MIT */
/* Reports rows of a table that the kernel's scripts would skip or misread, and unusual rows. */
#ifndef TABLE_CHECK_H
#define TABLE_CHECK_H

#include "reading/table.h"

/* ABI words: abis are those of the target, known_abis those of all architectures. */
struct reader {
	const struct span_list *abis;
	struct span_list known_abis;
};

/*
 * If the kernel's scripts accept the wrong word `abi` because it begins with an ABI word, returns
 * this ABI word. Else returns an empty span. The scripts search for
 * `^[0-9]+[[:space:]]+(common|64)`, and do not check what follows.
 */
struct span kernel_takes_for(struct span abi, const struct reader *reader);

/*
 * Returns true if the kernel's scripts that make headers would read this line as a row. They accept
 * `^[0-9A-Fa-fXx]+` as a number, so they accept lines that are no rows here.
 */
bool is_in_headers(struct span line, const struct reader *reader);

/*
 * Warns that the kernel would skip this line, which has number `at`. If `row` is true, also guesses
 * which ABI word was meant by `abi`.
 */
void report_skipped(const struct reader *reader, struct span line, bool row, struct span abi,
		    struct diag *diag, size_t at);

/*
 * Adds notes about columns that are written in another style than the kernel's, but mean the same.
 */
void check_columns(struct span digits, const struct span *columns, struct diag *diag,
		   size_t line);

/*
 * Warns of an entry point that differs by one typing error from the entry point in `theirs`,
 * Linux's row for this name, or from the call's name if theirs is NULL.
 */
void check_entry(const struct row *row, const struct row *theirs, struct diag *diag);

/*
 * Checks the prefix of entry points in Linux 4.17 to 5.6, such as __x64_. Adds one note if at least
 * half of the entry points have it. Warns of entry points that differ from the majority, because in
 * one kernel all entry points have the prefix, or none has it.
 */
void check_prefix(const struct table *table, struct diag *diag);

/* Adds a note about a preprocessor line, such as #if, because the kernel reads it as a comment. */
void check_comment(struct span line, struct diag *diag, size_t at);

/* Adds notes about a byte order mark, carriage returns, empty lines, and a missing last newline. */
void check_bytes(struct span text, struct diag *diag);

/*
 * Checks a sorted table. Reports an error for a row whose number is already on an earlier line. If
 * a name has several numbers, warns, and marks all its rows but the last as superseded: the
 * kernel's headers define the name once for each row, and the last definition counts.
 */
void check_repeats(struct table *table, struct diag *diag);

/*
 * Warns of the first row whose number is lower than the number before it. Until 2021 the kernel's
 * scripts sorted the rows; since then they reject such a table.
 */
void check_order(const struct table *table, struct diag *diag);

/*
 * Replaces all messages by one error: that no row has these ABI words or, if `rows` is false, that
 * the file is no table.
 */
void report_no_row(const struct span_list *abis, bool rows, struct diag *diag);

#endif
