/* SPDX-License-Identifier: MIT */
/* Joins the rows of a table with their prototypes, and prints the struct tags in the prototypes. */
#ifndef EMIT_H
#define EMIT_H

#include "reading/list.h"
#include "reading/table.h"

/* A row of the table with its prototype. */
struct call {
	const struct row *row;
	const struct proto *proto;
};

/*
 * The calls with a stub, sorted by number: the table's row has an entry point, and the list has a
 * prototype that is not marked `absent`.
 */
struct calls {
	struct call *at;
	size_t count;
};

/*
 * Returns the calls of a table and a list. Free them with calls_free() before the table and the
 * list.
 */
struct calls calls_of(const struct table *table, const struct list *list);

/* Frees the array of calls, but not the table and the list. */
void calls_free(struct calls *calls);

/*
 * Prints a declaration for each struct and union tag in the calls' types, and an empty line at the
 * end. If a tag first appeared in a parameter list, C would declare it only for that list.
 */
void print_struct_tags(struct buffer *out, const struct calls *calls);

#endif
