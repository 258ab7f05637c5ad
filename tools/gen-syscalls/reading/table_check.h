/* SPDX-License-Identifier: MIT */
/*
 * Checks rows of a table of system calls. Reports rows that the kernel's scripts would skip or
 * misread, and rows with an unusual style.
 */
#ifndef TABLE_CHECK_H
#define TABLE_CHECK_H

#include "reading/table.h"

/*
 * The known ABI words (second column of a table). `abis` are the words of the target, such as
 * `common 64`. known_abis are the words of all architectures.
 */
struct reader {
	const struct span_list *abis;
	struct span_list known_abis;
};

/*
 * The kernel's scripts search for lines that match `^[0-9]+[[:space:]]+(common|64)`, and ignore the
 * text after the match. So they find the ABI word `common` in the wrong word `common2`. Returns the
 * ABI word that the scripts find in the wrong word `abi`. Returns an empty span if they find none.
 */
struct span kernel_takes_for(struct span abi, const struct reader *reader);

/*
 * Returns true if the kernel's scripts that generate headers would treat this line as a row. These
 * scripts accept each word that matches `^[0-9A-Fa-fXx]+` as a number. So they also accept some
 * lines that are not rows for gen-syscalls.
 */
bool is_in_headers(struct span line, const struct reader *reader);

/*
 * Warns that the kernel would skip the line with the number `at`. `row` is true if the line begins
 * with a number and a word. Then `abi` is this word. If `abi` is a misspelled ABI word, the warning
 * contains the right ABI word.
 */
void report_skipped(const struct reader *reader, struct span line, bool row, struct span abi,
		    struct diag *diag, size_t at);

/*
 * Adds notes about columns with an unusual style, such as a blank instead of a tab after the
 * number. The kernel's scripts accept this style, but the kernel's own tables do not use it.
 */
void check_columns(struct span digits, const struct span *columns, struct diag *diag,
		   size_t line);

/*
 * Warns if the name of the kernel's function in `row` differs by one typing error from the expected
 * name. The expected name is the function in `theirs`, the row of Linux's table for this system
 * call. If `theirs` is NULL, the expected name is the name of the system call.
 */
void check_entry(const struct row *row, const struct row *theirs, struct diag *diag);

/*
 * In some tables of Linux 4.17 to 5.6, the kernel's functions have a prefix, such as __x64_. In
 * each table of Linux, either all functions have a prefix, or none has one. If at least half of the
 * functions in this table have a prefix, adds one note about it. Warns of each function that
 * differs from the majority.
 */
void check_prefix(const struct table *table, struct diag *diag);

/*
 * Adds a note if the line is a preprocessor directive, such as #if. The kernel treats this line as
 * a comment.
 */
void check_comment(struct span line, struct diag *diag, size_t at);

/*
 * Adds notes about a byte order mark, carriage returns, several empty lines in a row, an empty line
 * at the end of the text, and a missing newline at the end of the text.
 */
void check_bytes(struct span text, struct diag *diag);

/*
 * Checks a table that is sorted by number. Reports an error for a row if an earlier line has the
 * same number. If a name has several numbers, the kernel's headers define the name several times,
 * and the last definition is used. In this case the function warns, and marks all rows of the name
 * as superseded, except the row with the highest number.
 */
void check_repeats(struct table *table, struct diag *diag);

/*
 * Warns of the first row whose number is lower than the number of the row before it. Since 2021 the
 * kernel's scripts do not accept such a table. Older scripts sorted the rows.
 */
void check_order(const struct table *table, struct diag *diag);

/*
 * Removes all messages in `diag` and adds one error. If the file has any rows, `rows` is true. Then
 * the error says that no row has one of the ABI words `abis`. Otherwise it says that the file is
 * not a table of system calls.
 */
void report_no_row(const struct span_list *abis, bool rows, struct diag *diag);

#endif
