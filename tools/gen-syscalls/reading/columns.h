/* SPDX-License-Identifier: MIT */
/* Parses the file that the option --facts names: columns of facts about calls. */
#ifndef FACTS_H
#define FACTS_H

#include "diag.h"
#include "text.h"

/* A line of the --facts file. The first field is the key. The spans point into the file's text. */
struct column_row {
	struct span key;	/* NAME, or NAME@ARCHITECTURE */
	struct span *fields;	/* an array with a field for each title */
	size_t line;
};

struct columns {
	struct span_list titles;
	struct column_row *at;	/* in order of key */
	size_t count;
	size_t room;
};

/*
 * Parses lines of fields separated by tabs. The first line has the titles. Ignores empty lines and
 * lines that begin with #. Reports errors in diag: if diag has failed, do not use the columns. Free
 * the columns with columns_free() in any case.
 */
void columns_parse(struct columns *columns, struct span text, struct diag *diag);

/*
 * Returns the fields for the call `name` on the architecture: from the line NAME@ARCHITECTURE or,
 * if there is none, from the line NAME. Returns NULL if there is neither.
 */
const struct span *columns_find(const struct columns *columns, struct span name, const char *architecture);

/* Frees the columns, but not the text, which belongs to the caller. */
void columns_free(struct columns *columns);

#endif
