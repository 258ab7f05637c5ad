/* SPDX-License-Identifier: MIT */
/*
 * Checks rows of a table of system calls. Reports rows that the kernel's scripts would skip or
 * misread, and rows with an unusual style.
 */
#ifndef TABLE_CHECK_H
#define TABLE_CHECK_H

#include "reading/table.h"

/*
 * The ABI words that the checks know. `abis` are the ABI words of the target. known_abis are the
 * ABI words of all architectures.
 */
struct reader {
	const struct span_list *abis;
	struct span_list known_abis;
};

/*
 * The kernel's scripts search for `^[0-9]+[[:space:]]+(common|64)`, and do not check the text after
 * it. So they accept the wrong word `common2` as `common`. If `abi` is such a wrong word, this
 * function returns the ABI word with which it begins. Otherwise the function returns an empty span.
 */
struct span kernel_takes_for(struct span abi, const struct reader *reader);

/*
 * Returns true if the kernel's scripts that generate headers would treat this line as a row. These
 * scripts accept `^[0-9A-Fa-fXx]+` as a number. So they also accept lines that are not rows for
 * gen-syscalls.
 */
bool is_in_headers(struct span line, const struct reader *reader);

/*
 * Warns that the kernel would skip the line with the number `at`. If `row` is true and `abi` is a
 * misspelled ABI word, the warning contains the right ABI word.
 */
void report_skipped(const struct reader *reader, struct span line, bool row, struct span abi,
		    struct diag *diag, size_t at);

/*
 * Adds notes about columns that the kernel's own tables write in another style. The meaning of
 * these columns is the same.
 */
void check_columns(struct span digits, const struct span *columns, struct diag *diag,
		   size_t line);

/*
 * Warns if the name of the kernel's function is probably misspelled: it differs by one typing error
 * from the right name. The right name is the function in `theirs`, the row of Linux's table with
 * the same name. If `theirs` is NULL, the right name is the name of the system call.
 */
void check_entry(const struct row *row, const struct row *theirs, struct diag *diag);

/*
 * Checks prefixes of the kernel's functions, such as __x64_. Linux 4.17 to 5.6 had them in its
 * tables. If at least half of the functions have such a prefix, adds one note. Warns of functions
 * that differ from the majority. In a table of Linux, either all functions have a prefix, or none
 * has one.
 */
void check_prefix(const struct table *table, struct diag *diag);

/*
 * Adds a note if the line is a preprocessor directive, such as #if. The kernel treats this line as
 * a comment.
 */
void check_comment(struct span line, struct diag *diag, size_t at);

/*
 * Adds notes about a byte order mark, carriage returns, empty lines, and a missing newline at the
 * end of the text.
 */
void check_bytes(struct span text, struct diag *diag);

/*
 * Checks a table that is sorted by number. Reports an error for a row if an earlier line has the
 * same number. If a name has several numbers, warns and marks all rows of this name except the last
 * as superseded. The kernel's headers define the name once for each row, and the last definition is
 * used.
 */
void check_repeats(struct table *table, struct diag *diag);

/*
 * Warns of the first row whose number is lower than the number before it. Since 2021 the kernel's
 * scripts do not accept such a table. Older scripts sorted the rows.
 */
void check_order(const struct table *table, struct diag *diag);

/*
 * Removes all messages in `diag` and adds one error. If `rows` is true, the error says that no row
 * has these ABI words. Otherwise the error says that the file is not a table of system calls.
 */
void report_no_row(const struct span_list *abis, bool rows, struct diag *diag);

#endif
