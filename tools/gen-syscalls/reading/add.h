/* SPDX-License-Identifier: MIT */
/* Calls given on the command line: --add 'NUMBER:PROTOTYPE'. */
#ifndef ADD_H
#define ADD_H

#include "reading/list.h"
#include "reading/table.h"

/* What came of the options; the table and the list have slices of it. All zero is a good start. */
struct added {
	struct buffer text;		/* the prototypes, one a line */
	struct buffer *entries;		/* sys_NAME, one each */
	size_t count;
	size_t room;
};

/*
 * Add each call to the table and to the list, under the first ABI word and with the entry point
 * sys_NAME. Option number N is line N to diag. The paths are those of the table and the list,
 * the second NULL if none is read.
 */
void add_calls(struct added *added, const struct span_list *options, struct table *table,
	       const char *table_path, struct list *list, const char *list_path,
	       const struct span_list *abis, const struct architecture *architecture,
	       unsigned int word_size, struct diag *diag);

/* Free it, after the table and the list. */
void added_free(struct added *added);

#endif
