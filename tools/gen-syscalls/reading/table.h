/* SPDX-License-Identifier: MIT */
/* Parses tables of system calls in the format of the kernel's syscall_64.tbl. */
#ifndef TABLE_H
#define TABLE_H

#include "diag.h"
#include "text.h"

/*
 * A row of a table of system calls: `number abi name [entry [compat [noreturn]]]`. The spans point
 * into the text of the table.
 */
struct row {
	unsigned int number;
	struct span abi;
	struct span name;
	struct span entry;	/* the kernel's function; empty if there is none */
	/*
	 * The function that a 64-bit kernel uses for 32-bit programs. Empty if the kernel uses
	 * `entry` for them too.
	 */
	struct span compat;
	bool noreturn;
	/*
	 * True if an option --add gave the row. Then `line` is not a line number: if `line` is N,
	 * the Nth option --add on the command line gave the row.
	 */
	bool added;
	bool superseded;	/* another row with this name has a higher number, which is used */
	size_t line;
};

/*
 * A parsed table of system calls. The target is the architecture for which the table was parsed.
 * `rows` has the rows for the target, sorted by number. `others` has the rows whose ABI word
 * (second column) belongs to another target, in the order of the file.
 */
struct table {
	struct row *rows;
	size_t count;
	size_t room;
	struct row *others;	/* in these rows, only number, abi, name and line are set */
	size_t others_count;
	size_t others_room;
};

/*
 * Counts rows in the text of a table. Counts only rows whose ABI word (second column) is in `abis`.
 * Does not check the rows.
 */
size_t table_count_rows(struct span text, const struct span_list *abis);

/*
 * Parses a table of system calls. The target has the ABI words `abis`. Rows with another word in
 * their second column are not for this target. An empty `abis` is an error. Reports errors in
 * `diag`. If diag->failed is true after the call, do not use the table. Always free the table with
 * table_free().
 */
void table_parse(struct table *table, struct span text, const struct span_list *abis,
		 struct diag *diag);

/*
 * Adds a row to the table. If another row has the same number or name, reports an error in `diag`
 * instead. `path` is the path of the table, for this message.
 */
void table_add(struct table *table, struct row row, const char *path, struct diag *diag);

/* Returns the row with this number, or NULL. */
const struct row *table_find(const struct table *table, unsigned int number);

/*
 * Returns an array of pointers to the rows, sorted by name. If several rows have the same name, the
 * row with the highest number is first. The caller frees the array with free().
 */
const struct row **table_names(const struct table *table);

/*
 * Searches the array that table_names() returned for a name. Returns the row with this name, or
 * NULL. If several rows have this name, returns the row with the highest number.
 */
const struct row *names_find(const struct row **names, size_t count, struct span name);

/*
 * Converts `digits` to a number and stores it in *value. If `digits` is not a valid system-call
 * number, reports an error and returns false.
 */
bool table_number(unsigned int *value, struct span digits, struct diag *diag, size_t line);

/* Frees the rows of the table. Does not free the text of the table, which belongs to the caller. */
void table_free(struct table *table);

#endif
