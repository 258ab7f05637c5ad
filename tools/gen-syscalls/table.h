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
	size_t line;
};

/* The rows of the ABIs that were asked for, in order of number. */
struct table {
	struct row *rows;
	size_t count;
	size_t room;
};

/* Does the text have a row of this ABI? */
bool table_has_abi(struct span text, const char *abi);

/*
 * Read the rows whose second column is one of the ABI words. Faults go to diag; when it
 * says that it failed, the table is not fit for use. Free it with table_free() anyhow.
 */
void table_parse(struct table *table, struct span text, const struct span_list *abis,
		 struct diag *diag);

/* Free what the table holds; the text is the caller's. */
void table_free(struct table *table);

#endif
