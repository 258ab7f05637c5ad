/* SPDX-License-Identifier: MIT */
/* The calls that a table and a list have in common, and the tags that their types name. */
#ifndef EMIT_H
#define EMIT_H

#include "reading/list.h"
#include "reading/table.h"

/* A row of the table with the row of the list that declares it. */
struct call {
	const struct row *row;
	const struct proto *proto;
};

/* Such pairs in order of number: calls with an entry point in the table and a prototype, but for the absent ones. */
struct calls {
	struct call *at;
	size_t count;
};

/* Pair the two up; free the result with calls_free() before either of them. */
struct calls calls_of(const struct table *table, const struct list *list);

/* Free the pairs, not what they point to. */
void calls_free(struct calls *calls);

/*
 * Declare each struct and union tag that the calls' types name, one a line and in order, and end with
 * an empty line if there is one: a tag first seen between parentheses would be another type outside.
 */
void print_struct_tags(struct buffer *out, const struct calls *calls);

#endif
