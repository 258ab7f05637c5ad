/* SPDX-License-Identifier: MIT */
/* Calls added on the command line: --add 'NUMBER:PROTOTYPE'. */
#ifndef ADD_H
#define ADD_H

#include "reading/list.h"
#include "reading/table.h"

/* Text of the options: the table and the list refer to it. Initialize to zero. */
struct added {
	struct buffer text;		/* the prototypes, one per line */
	struct buffer *entries;		/* sys_NAME for each */
	size_t count;
	size_t room;
};

/*
 * Adds each call to the table and the list, with the first ABI word and the entry point sys_NAME.
 * In diag, line N means option number N. The paths are those of the table and the list; the second
 * is NULL if no list is read.
 */
void add_calls(struct added *added, const struct span_list *options, struct table *table,
	       const char *table_path, struct list *list, const char *list_path,
	       const struct span_list *abis, const struct architecture *architecture,
	       unsigned int word_size, struct diag *diag);

/* Frees it. Free the table and the list first. */
void added_free(struct added *added);

#endif
