/* SPDX-License-Identifier: MIT */
/* gen-syscalls check: a table and a list against each other. */
#include "reading/check.h"

#include <stdlib.h>

static void check_gap(const struct row *row, unsigned int next, struct diag *diag)
{
	if (row->number == next + 1)
		diag_pedantic(diag, row->line, "number %u has no row", next);
	else
		diag_pedantic(diag, row->line, "numbers %u to %u have no row", next, row->number - 1);
}

void check_calls(const struct table *table, const struct list *list,
		 const struct linux_tables *tables, const struct span_list *abis,
		 struct diag *table_diag, struct diag *list_diag, struct diag *add_diag)
{
	const struct row **names = table_names(table);
	unsigned int next = 0;

	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];
		const struct row *theirs = linux_find(tables, abis, row->number);
		bool same = theirs && !span_compare(theirs->name, row->name);

		if (row->number > next && !same)
			check_gap(row, next, row->added ? add_diag : table_diag);
		next = row->number + 1;
		if (!row->entry.len && !linux_knows(tables, row->name))
			diag_warning(table_diag, row->line, "%s has no entry point, so the kernel "
				     "answers ENOSYS", QUOTED(row->name));
		if (!row->entry.len || list_find(list, row->name))
			continue;
		if (same)
			diag_pedantic(table_diag, row->line, "no prototype of %s, so it is left out",
				  QUOTED(row->name));
		else
			diag_warning(table_diag, row->line, "no prototype of %s",
				     QUOTED(row->name));
	}
	for (size_t i = 0; i < list->count; i++) {
		const struct proto *proto = &list->protos[i];
		const struct row *row = names_find(names, table->count, proto->name);

		if (!row)
			diag_warning(list_diag, proto->line, "%s has no row in the table",
				     QUOTED(proto->name));
		else if (!row->entry.len)
			diag_warning(list_diag, proto->line, "%s has no entry point in the table",
				     QUOTED(proto->name));
	}
	free(names);
}
