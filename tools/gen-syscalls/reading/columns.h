/* SPDX-License-Identifier: MIT */
/* Parses the file that the option --facts names. It is a table with facts about system calls. */
#ifndef FACTS_H
#define FACTS_H

#include "diag.h"
#include "text.h"

/*
 * One line of the --facts file. `key` is the first field of the line. The spans point into the text
 * of the file.
 */
struct column_row {
	struct span key;	/* NAME, or NAME@ARCHITECTURE */
	struct span *fields;	/* the fields after the key, one for each column title */
	size_t line;
};

struct columns {
	struct span_list titles;
	struct column_row *at;	/* the lines, sorted by key */
	size_t count;
	size_t room;
};

/*
 * Parses the text of a --facts file. Tabs separate the fields of a line. The first line has the
 * titles of the columns. Empty lines and lines that begin with # are ignored. Reports errors in
 * `diag`. If diag->failed is true after the call, do not use the columns. Always free the columns
 * with columns_free().
 */
void columns_parse(struct columns *columns, struct span text, struct diag *diag);

/*
 * Returns the fields for the system call `name` on this architecture. Prefers the line with the key
 * NAME@ARCHITECTURE to the line with the key NAME. Returns NULL if there is no such line.
 */
const struct span *columns_find(const struct columns *columns, struct span name, const char *architecture);

/* Frees the columns. Does not free the text of the file, which belongs to the caller. */
void columns_free(struct columns *columns);

#endif
