/* SPDX-License-Identifier: MIT */
/* A table and a list against each other. */
#include "reading/check.h"

#include <stdlib.h>

/* Is the row's number the same call's in Linux's table? */
static bool is_linux_row(const struct compared *compared, const struct row *row)
{
	const struct row *theirs = linux_find(compared->linux_tables, compared->architecture, row->number);

	return theirs && !span_compare(theirs->name, row->name);
}

static void report_no_prototype(const struct compared *compared, const struct row *row)
{
	struct diag *diag = compared->table_diag;
	struct buffer path = { 0 };

	buffer_add_path(&path, compared->list_path);
	if (!diag->strict && is_linux_row(compared, row))
		diag_pedantic(diag, row->line, "no prototype of %s, so it is left out",
			      QUOTED(row->name));
	else
		diag_warning(diag, row->line, "no prototype of %s in %.*s", QUOTED(row->name),
			     (int)path.len, path.at);
	buffer_free(&path);
}

void check_prototypes(const struct compared *compared)
{
	const struct table *table = compared->table;
	const struct list *list = compared->list;
	const struct row **names = table_names(table);

	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (row->entry.len && !row->superseded && !list_find(list, row->name))
			report_no_prototype(compared, row);
	}
	for (size_t i = 0; i < list->count; i++) {
		const struct proto *proto = &list->protos[i];
		const struct row *row = names_find(names, table->count, proto->name);

		/* A row for all may be of a call that only others have. */
		if (!row && (proto->named || !linux_knows(compared->linux_tables, proto->name)))
			diag_warning(compared->list_diag, proto->line, "%s has no row in the table",
				     QUOTED(proto->name));
		else if (row && !row->entry.len)
			diag_warning(compared->list_diag, proto->line,
				     "%s has no entry point in the table", QUOTED(proto->name));
	}
	free(names);
}

static void check_gap(const struct row *row, unsigned int next, struct diag *diag)
{
	if (row->number == next + 1)
		diag_pedantic(diag, row->line, "number %u has no row", next);
	else
		diag_pedantic(diag, row->line, "numbers %u to %u have no row", next, row->number - 1);
}

void check_rows(const struct compared *compared)
{
	const struct table *table = compared->table;
	unsigned int next = 0;

	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (row->number > next && !is_linux_row(compared, row))
			check_gap(row, next, row->added ? compared->add_diag : compared->table_diag);
		next = row->number + 1;
		if (!row->entry.len && !linux_knows(compared->linux_tables, row->name))
			diag_warning(compared->table_diag, row->line, "%s has no entry point, so the "
				     "kernel answers ENOSYS", QUOTED(row->name));
	}
}
