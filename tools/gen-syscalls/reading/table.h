/* SPDX-License-Identifier: MIT */
/* Parses tables of system calls in the kernel's format. */
#ifndef TABLE_H
#define TABLE_H

#include "diag.h"
#include "text.h"

/*
 * A row of a table: `number abi name [entry [compat [noreturn]]]`. The spans point into the table's
 * text.
 */
struct row {
	unsigned int number;
	struct span abi;
	struct span name;
	struct span entry;	/* name of the kernel's function; empty if there is none */
	struct span compat;	/* entry in a 64-bit kernel; empty if it is the same */
	bool noreturn;
	bool added;		/* by an option --add: `line` is the option's number */
	bool superseded;	/* another row with the same name has a higher number */
	size_t line;
};

/*
 * rows: the rows with the ABI words of the target, sorted by number. others: the rows with other
 * known ABI words, in the order of the file.
 */
struct table {
	struct row *rows;
	size_t count;
	size_t room;
	struct row *others;	/* only number, abi, name and line are set */
	size_t others_count;
	size_t others_room;
};

/* Returns the number of rows in the text with one of these ABI words. Does not check the rows. */
size_t table_count_rows(struct span text, const struct span_list *abis);

/*
 * Parses the rows whose second column is one of the ABI words. Reports errors in diag: if diag has
 * failed, do not use the table. Free it with table_free() in any case. Reports an error if abis is
 * empty.
 */
void table_parse(struct table *table, struct span text, const struct span_list *abis,
		 struct diag *diag);

/*
 * Adds a row. If another row has its number or its name, reports an error at the row's line in diag
 * instead. path is the table's path, for this message.
 */
void table_add(struct table *table, struct row row, const char *path, struct diag *diag);

/* Returns the row with this number, or NULL. */
const struct row *table_find(const struct table *table, unsigned int number);

/*
 * Returns an array of pointers to the rows, sorted by name. Of rows with the same name, the highest
 * number is first. The caller frees the array with free().
 */
const struct row **table_names(const struct table *table);

/*
 * Searches an array that table_names() returned. Returns the row with this name, with the highest
 * number if there are several, or NULL.
 */
const struct row *names_find(const struct row **names, size_t count, struct span name);

/*
 * Sets *value to the number in `digits`. If it is no valid number of a row, reports why and returns
 * false.
 */
bool table_number(unsigned int *value, struct span digits, struct diag *diag, size_t line);

/* Frees the table's rows, but not the text, which belongs to the caller. */
void table_free(struct table *table);

#endif
