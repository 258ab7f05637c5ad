/* SPDX-License-Identifier: MIT */
/* Parses the kernel's system-call tables. The only parser of such tables. */
#ifndef TABLE_H
#define TABLE_H

#include "diag.h"
#include "text.h"

/* One row: `number abi name [entry [compat entry [noreturn]]]`. The members refer to the text. */
struct row {
	unsigned int number;
	struct span abi;
	struct span name;
	struct span entry;	/* empty if the kernel has no function for it */
	struct span compat;	/* empty if it is the same as entry */
	bool noreturn;
	bool added;		/* added by --add: line is the number of the option */
	bool superseded;	/* a row of the same name has a higher number */
	size_t line;
};

/*
 * The rows with the wanted ABI words, in order of number; and, in their order in the file, the rows
 * with other known ABI words.
 */
struct table {
	struct row *rows;
	size_t count;
	size_t room;
	struct row *others;	/* number, abi, name and line only */
	size_t others_count;
	size_t others_room;
};

/* Number of rows in the text with these ABI words, valid or not. */
size_t table_count_rows(struct span text, const struct span_list *abis);

/*
 * Parses the rows whose second column is one of the ABI words. Errors go to diag; if it has failed,
 * do not use the table. Free it with table_free() in any case. Fails if there are no ABI words.
 */
void table_parse(struct table *table, struct span text, const struct span_list *abis,
		 struct diag *diag);

/*
 * Adds a row; or reports in diag, at the row's line, that its number or its name is already in use.
 * path is the table's path.
 */
void table_add(struct table *table, struct row row, const char *path, struct diag *diag);

/* The row with this number, or NULL. */
const struct row *table_find(const struct table *table, unsigned int number);

/* The rows sorted by name, and with the same name the highest number first. free() the array. */
const struct row **table_names(const struct table *table);

/* In an array of table_names(): the row with this name and the highest number, or NULL. */
const struct row *names_find(const struct row **names, size_t count, struct span name);

/* Parses digits as the number of a row. Sets *value, or reports an error and returns false. */
bool table_number(unsigned int *value, struct span digits, struct diag *diag, size_t line);

/* Frees what the table holds; the text belongs to the caller. */
void table_free(struct table *table);

#endif
