/* SPDX-License-Identifier: MIT */
/* What is known of calls beside number and prototype: the columns that html adds to its table. */
#ifndef FACTS_H
#define FACTS_H

#include "diag.h"
#include "text.h"

/* One line: the fields after the first, which is the key. Slices are of the text. */
struct fact {
	struct span key;	/* NAME, or NAME@MACHINE */
	struct span *fields;	/* as many as there are titles */
	size_t line;
};

struct facts {
	struct span_list titles;
	struct fact *at;	/* in order of key */
	size_t count;
	size_t room;
};

/*
 * Read lines of fields with a tab between, the first of them the titles; empty lines and those that
 * begin with # do not count. Faults go to diag; when it says that it failed, the facts are not fit
 * for use. Free them with facts_free() anyhow.
 */
void facts_parse(struct facts *facts, struct span text, struct diag *diag);

/* The fields for the call NAME on MACHINE, or NULL: those for NAME@MACHINE before those for NAME. */
const struct span *facts_find(const struct facts *facts, struct span name, const char *machine);

/* Free what the facts hold; the text is the caller's. */
void facts_free(struct facts *facts);

#endif
