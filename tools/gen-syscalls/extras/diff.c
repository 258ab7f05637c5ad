/* SPDX-License-Identifier: MIT */
/* Implements `gen-syscalls diff`, which compares two tables of system calls. */
#include "extras/diff.h"

#include <stdio.h>
#include <stdlib.h>

/*
 * Prints a line about one system call. The line begins with the text `what`, such as `added`. If
 * `renumbered` is NULL, the rest of the line is `NUMBER NAME`. Otherwise `renumbered` is the row
 * with the new number, and the rest of the line is `OLD_NUMBER NEW_NUMBER NAME`.
 */
static void print_line(struct buffer *out, const char *what, const struct row *row,
		       const struct row *renumbered)
{
	char numbers[64];

	if (renumbered)
		snprintf(numbers, sizeof(numbers), "%s\t%u\t%u\t", what, row->number,
			 renumbered->number);
	else
		snprintf(numbers, sizeof(numbers), "%s\t%u\t", what, row->number);
	buffer_puts(out, numbers);
	buffer_add_span(out, row->name);
	buffer_puts(out, "\n");
}

/*
 * Returns true if the table has a row with the number and the name of `row`. Both are compared,
 * because one name may have several numbers.
 */
static bool has_row(const struct table *table, const struct row *row)
{
	const struct row *same = table_find(table, row->number);

	return same && !span_compare(same->name, row->name);
}

void print_diff(struct buffer *out, const struct table *old, const struct table *new)
{
	const struct row **old_names = table_names(old), **new_names = table_names(new);

	for (size_t i = 0; i < old->count; i++) {
		const struct row *row = &old->rows[i];
		const struct row *other = names_find(new_names, new->count, row->name);

		if (has_row(new, row))
			continue;
		if (!other || row->superseded)
			print_line(out, "removed", row, NULL);
		else if (other->number != row->number)
			print_line(out, "renumbered", row, other);
	}
	for (size_t i = 0; i < new->count; i++)
		if (!has_row(old, &new->rows[i]) &&
		    (new->rows[i].superseded || !names_find(old_names, old->count, new->rows[i].name)))
			print_line(out, "added", &new->rows[i], NULL);
	free(old_names);
	free(new_names);
}
