/* SPDX-License-Identifier: MIT */
/* The calls that have both an entry point in the table and a prototype in the list. */
#ifndef CALLS_H
#define CALLS_H

#include "reading/list.h"
#include "reading/table.h"

/* A row of the table with the row of the list that declares it. */
struct call {
	const struct row *row;
	const struct proto *proto;
};

/* Such pairs in order of number. */
struct calls {
	struct call *at;
	size_t count;
};

/* Pair the two up; free the result with calls_free() before either of them. */
struct calls calls_of(const struct table *table, const struct list *list);

/* Free the pairs, not what they point to. */
void calls_free(struct calls *calls);

#endif
