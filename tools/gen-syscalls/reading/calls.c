/* SPDX-License-Identifier: MIT */
/* The calls that have both an entry point in the table and a prototype in the list. */
#include "reading/calls.h"

#include <stdlib.h>

struct calls calls_of(const struct table *table, const struct list *list)
{
	struct calls calls = { allocate(table->count, sizeof(*calls.at)), 0 };

	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];
		const struct proto *proto = list_find(list, row->name);

		if (row->entry.len && proto)
			calls.at[calls.count++] = (struct call){ row, proto };
	}
	return calls;
}

void calls_free(struct calls *calls)
{
	free(calls->at);
	*calls = (struct calls){ 0 };
}
