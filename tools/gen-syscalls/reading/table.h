/* SPDX-License-Identifier: MIT */
/* The one parser of the kernel's system-call tables. */
#ifndef TABLE_H
#define TABLE_H

#include "diag.h"
#include "text.h"

/* One row: `number abi name [entry [compat entry [noreturn]]]`. Slices are of the text. */
struct row {
	unsigned int number;
	struct span abi;
	struct span name;
	struct span entry;	/* empty when the kernel has no function for it */
	struct span compat;	/* empty when it is not another one */
	bool noreturn;
	bool added;		/* by --add: line counts these options */
	bool superseded;	/* another row gives the name a higher number, and that is the call's */
	size_t line;
};

/*
 * The rows of the ABIs that were asked for, in order of number, and apart from them, as they
 * came, those of other ABIs that the kernel knows.
 */
struct table {
	struct row *rows;
	size_t count;
	size_t room;
	struct row *others;	/* number, abi, name and line only */
	size_t others_count;
	size_t others_room;
};

/* How many rows the text has of these ABI words, good or not. */
size_t table_count_rows(struct span text, const struct span_list *abis);

/*
 * Read the rows whose second column is one of the ABI words. Faults go to diag; when it
 * says that it failed, the table is not fit for use. Free it with table_free() anyhow. Without any
 * ABI word, for a target that nobody knows, it always fails.
 */
void table_parse(struct table *table, struct span text, const struct span_list *abis,
		 struct diag *diag);

/*
 * Add a row, or say in diag, at the row's line, that its number or its name is another's. path is
 * that of the table.
 */
void table_add(struct table *table, struct row row, const char *path, struct diag *diag);

/* The row of this number, or NULL. */
const struct row *table_find(const struct table *table, unsigned int number);

/* The rows in order of name, and where that is the same the highest number first; free() the array. */
const struct row **table_names(const struct table *table);

/* The row of this name in such an array that is not superseded, or NULL. */
const struct row *names_find(const struct row **names, size_t count, struct span name);

/* Read digits as the number of a row. Sets *value, or notes an error and returns false. */
bool table_number(unsigned int *value, struct span digits, struct diag *diag, size_t line);

/* Free what the table holds; the text is the caller's. */
void table_free(struct table *table);

#endif
