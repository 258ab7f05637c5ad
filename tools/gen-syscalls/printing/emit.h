/* SPDX-License-Identifier: MIT */
/* Pairs of table row and prototype, and the struct tags in their types. */
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
 * In order of number: calls that have an entry point in the table and a prototype that is not
 * absent.
 */
struct calls {
	struct call *at;
	size_t count;
};

/* Makes the pairs. Free them with calls_free() before the table and the list. */
struct calls calls_of(const struct table *table, const struct list *list);

/* Frees the pairs, but not the table and the list. */
void calls_free(struct calls *calls);

/*
 * Declares each struct and union tag in the calls' types, one per line, and prints an empty line
 * after them. If a tag first appeared in a parameter list, C would declare it only for that list.
 */
void print_struct_tags(struct buffer *out, const struct calls *calls);

#endif
