/* SPDX-License-Identifier: MIT */
/*
 * Parses the options --add 'NUMBER:PROTOTYPE'. Adds these system calls to a table of system calls
 * and to a list of prototypes.
 */
#ifndef ADD_H
#define ADD_H

#include "reading/list.h"
#include "reading/table.h"

/*
 * The texts of the system calls from the options --add. add_calls() creates rows and prototypes.
 * Their spans point into these texts, so the texts must exist as long as the rows and the
 * prototypes. Initialize the structure to zero.
 */
struct added {
	struct buffer text;		/* the prototypes, one per line */
	/* For each option: sys_NAME, the name of the kernel's function. */
	struct buffer *entries;
	size_t count;
	size_t room;
};

/*
 * For each option --add, adds a row to the table of system calls and a prototype to the list. The
 * second column of the row is the first word in `abis`. The kernel function is sys_NAME. Reports
 * errors in `diag`. In these errors, line N is the Nth option --add. The paths are for error
 * messages. list_path is NULL if the command reads no list of prototypes.
 */
void add_calls(struct added *added, const struct span_list *options, struct table *table,
	       const char *table_path, struct list *list, const char *list_path,
	       const struct span_list *abis, const struct architecture *architecture,
	       unsigned int word_size, struct diag *diag);

/*
 * Frees the texts. First free the table and the list of prototypes, because they point into the
 * texts.
 */
void added_free(struct added *added);

#endif
