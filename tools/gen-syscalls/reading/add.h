/* SPDX-License-Identifier: MIT */
/* Adds the calls of the options --add 'NUMBER:PROTOTYPE' to a table and a list. */
#ifndef ADD_H
#define ADD_H

#include "reading/list.h"
#include "reading/table.h"

/* The text of the added calls. Rows of the table and the list point into it. Initialize to zero. */
struct added {
	struct buffer text;		/* the prototypes, one per line */
	struct buffer *entries;		/* sys_NAME, the entry point of each call */
	size_t count;
	size_t room;
};

/*
 * Adds a row to the table and a prototype to the list for each option. The row has the first word
 * of abis and the entry point sys_NAME. Reports errors in diag, in which line N means the Nth
 * option. table_path and list_path are for error messages; list_path is NULL if the command reads
 * no list.
 */
void add_calls(struct added *added, const struct span_list *options, struct table *table,
	       const char *table_path, struct list *list, const char *list_path,
	       const struct span_list *abis, const struct architecture *architecture,
	       unsigned int word_size, struct diag *diag);

/* Frees the text. Free the table and the list first, because they point into it. */
void added_free(struct added *added);

#endif
