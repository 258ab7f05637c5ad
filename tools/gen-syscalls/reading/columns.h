/* SPDX-License-Identifier: MIT */
/* What is known of calls beside number and prototype: the columns that html adds to its table. */
#ifndef FACTS_H
#define FACTS_H

#include "diag.h"
#include "text.h"

/* One line: the fields after the first, which is the key. Slices are of the text. */
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
 * Read lines of fields with a tab between, the first of them the titles; empty lines and those that
 * begin with # do not count. Faults go to diag; when it says that it failed, the columns are not fit
 * for use. Free them with columns_free() anyhow.
 */
void columns_parse(struct columns *columns, struct span text, struct diag *diag);

/* The fields for the call NAME on ARCHITECTURE, or NULL: those for NAME@ARCHITECTURE before those for NAME. */
const struct span *columns_find(const struct columns *columns, struct span name, const char *architecture);

/* Free what the columns hold; the text is the caller's. */
void columns_free(struct columns *columns);

#endif
