/* SPDX-License-Identifier: MIT */
/* Columns: further facts about calls, for html, json and own. */
#ifndef FACTS_H
#define FACTS_H

#include "diag.h"
#include "text.h"

/* One line: its key, which is the first field, and the other fields. They refer to the text. */
struct column_row {
	struct span key;	/* NAME, or NAME@ARCHITECTURE */
	struct span *fields;	/* as many as there are titles */
	size_t line;
};

struct columns {
	struct span_list titles;
	struct column_row *at;	/* in order of key */
	size_t count;
	size_t room;
};

/*
 * Parses lines of fields separated by tabs; the first line has the titles. Empty lines and lines
 * that begin with # are ignored. Errors go to diag; if it has failed, do not use the columns. Free
 * them with columns_free() in any case.
 */
void columns_parse(struct columns *columns, struct span text, struct diag *diag);

/*
 * The fields for call NAME on ARCHITECTURE, or NULL. A line NAME@ARCHITECTURE is preferred to a
 * line NAME.
 */
const struct span *columns_find(const struct columns *columns, struct span name, const char *architecture);

/* Frees what the columns hold; the text belongs to the caller. */
void columns_free(struct columns *columns);

#endif
