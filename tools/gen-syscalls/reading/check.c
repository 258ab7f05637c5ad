/* SPDX-License-Identifier: MIT */
/*
 * Compares the table of system calls with the list of prototypes. Each system call should be in
 * both.
 */
#include "reading/check.h"

#include <stdlib.h>

/*
 * Returns true if Linux's own table has a row with this number and name. Linux's own table is the
 * kernel's table in RING3_LINUX, the Linux release that ring3 supports.
 */
static bool is_linux_row(const struct compared *compared, const struct row *row)
{
	const struct row *theirs = linux_find(compared->linux_tables, compared->architecture, row->number);

	return theirs && !span_compare(theirs->name, row->name);
}

/*
 * Returns true if the table is the complete table of some Linux release, and not a user's own small
 * table. A complete table has at least FEWEST of Linux's system calls. A complete table also has at
 * least 90 % of Linux's system calls up to the highest number in the table. Returns false if the
 * architecture is not known.
 */
static bool is_whole(const struct compared *compared)
{
	enum { FEWEST = 200 };	/* every Linux release in use has more system calls */
	const struct table *table = compared->table;
	unsigned int last = linux_last(table);
	size_t same = 0, wanted = 0;

	if (!compared->architecture)
		return false;
	for (unsigned int number = 0; number <= last; number++) {
		const struct row *theirs = linux_find(compared->linux_tables, compared->architecture, number);
		const struct row *row = theirs ? table_find(table, number) : NULL;

		wanted += theirs != NULL;
		same += row && !span_compare(row->name, theirs->name);
	}
	return same >= FEWEST && 10 * same >= 9 * wanted;
}

/*
 * Returns true if the table is too old to have the system call of `proto`. Linux gives new system
 * calls higher numbers. So a new system call has a higher number in Linux's own table than all
 * system calls in an old table. The exceptions are uretprobe and uprobe, because Linux gave them
 * lower numbers.
 */
static bool is_newer(const struct compared *compared, const struct proto *proto)
{
	static const char *const late[] = { "uretprobe", "uprobe", NULL };
	const struct row *theirs = linux_find_name(compared->linux_tables, compared->architecture, proto->name);

	return theirs && !table_find(compared->table, theirs->number) &&
	       (theirs->number > linux_last(compared->table) || span_is_among(proto->name, late));
}

/*
 * Returns true if the row's system call was removed from Linux. Then its row in Linux's own table
 * names no function. A removed system call needs no prototype.
 */
static bool is_gone(const struct compared *compared, const struct row *row)
{
	const struct row *theirs = linux_find_name(compared->linux_tables, compared->architecture, row->name);

	return theirs && !theirs->entry.len && theirs->number == row->number;
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
	const struct proto *newer = NULL;
	const struct row *gone = NULL;
	size_t newer_count = 0, gone_count = 0;
	bool whole = is_whole(compared);

	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (!row->entry.len || row->superseded || list_find(list, row->name))
			continue;
		if (whole && is_gone(compared, row)) {
			gone = gone ? gone : row;
			gone_count++;
			continue;
		}
		report_no_prototype(compared, row);
	}
	if (gone)
		diag_note(compared->table_diag, gone->line, "an older kernel's table: %zu call%s here, %s first, that Linux "
			  RING3_LINUX " has no more: left out", gone_count, gone_count == 1 ? "" : "s", QUOTED(gone->name));
	for (size_t i = 0; i < list->count; i++) {
		const struct proto *proto = &list->protos[i];
		const struct row *row = names_find(names, table->count, proto->name);

		if (!row && whole && is_newer(compared, proto)) {
			newer = newer ? newer : proto;
			newer_count++;
			continue;
		}
		/*
		 * Do not warn if the line of the prototype names no architecture, and Linux has the
		 * system call on another architecture.
		 */
		if (!row && (proto->named || !linux_knows(compared->linux_tables, proto->name)))
			diag_warning(compared->list_diag, proto->line, "%s has no row in the table",
				     QUOTED(proto->name));
		else if (row && !row->entry.len)
			diag_warning(compared->list_diag, proto->line,
				     "%s has no entry point in the table", QUOTED(proto->name));
	}
	if (newer)
		diag_note(compared->list_diag, newer->line, "an older kernel's table: it ends before %zu call%s of this list, "
			  "%s first", newer_count, newer_count == 1 ? "" : "s", QUOTED(newer->name));
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
	bool linux = linux_is(compared->linux_tables, table, compared->architecture);
	unsigned int next = 0;

	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (row->number > next && !is_linux_row(compared, row))
			check_gap(row, next, row->added ? compared->add_diag : compared->table_diag);
		next = row->number + 1;
		if (!row->entry.len && !linux && !linux_knows(compared->linux_tables, row->name))
			diag_warning(compared->table_diag, row->line, "%s has no entry point, so the "
				     "kernel answers ENOSYS", QUOTED(row->name));
	}
}
