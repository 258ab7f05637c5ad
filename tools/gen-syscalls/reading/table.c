/* SPDX-License-Identifier: MIT */
/* Parses tables of system calls in the format of the kernel's syscall_64.tbl. */
#include "architecture.h"
#include "reading/table_check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST = 2147483647 };

static bool is_number(struct span span)
{
	for (size_t i = 0; i < span.len; i++)
		if (span.at[i] < '0' || span.at[i] > '9')
			return false;
	return span.len > 0;
}

/*
 * Removes the first two columns, which are the number and the ABI word, from the beginning of
 * *line. Returns false if *line does not begin with these two columns. The kernel does not treat
 * such a line as a row of the table, unless is_in_headers() returns true.
 */
static bool begins_row(struct span *line, struct span *number, struct span *abi)
{
	if (!line->len || line->at[0] == ' ' || line->at[0] == '\t')
		return false;
	*number = next_field(line);
	*abi = next_field(line);
	return is_number(*number) && abi->len;
}

size_t table_count_rows(struct span text, const struct span_list *abis)
{
	struct span line, number, word;
	size_t count = 0;

	text = skip_byte_order_mark(text);
	while (next_line(&text, &line))
		count += begins_row(&line, &number, &word) && span_list_has(abis, word);
	return count;
}

/*
 * Converts `digits` to a number and stores it in *value. If `digits` is not a valid system-call
 * number, reports an error and returns false.
 */
bool table_number(unsigned int *value, struct span digits, struct diag *diag, size_t line)
{
	unsigned long long number = 0;

	if (digits.len > 1 && digits.at[0] == '0') {
		diag_error(diag, line, "number %s has a leading zero, which C reads as octal",
			   QUOTED(digits));
		return false;
	}
	for (size_t i = 0; i < digits.len && number <= LARGEST; i++)
		number = number * 10 + (unsigned int)(digits.at[i] - '0');
	if (number > LARGEST) {
		diag_error(diag, line, "number %s is too large, the largest is %d",
			   QUOTED(digits), LARGEST);
		return false;
	}
	*value = (unsigned int)number;
	return true;
}

/*
 * Returns the name of the kernel's function from a column of the table. If the column is `-` or
 * `sys_ni_syscall`, there is no function, and the result is an empty span. Older tables append
 * `/ptregs` to the name. The result does not have this suffix.
 */
static struct span parse_entry(struct span column, struct diag *diag, size_t line)
{
	static const char suffix[] = "/ptregs";
	const size_t len = sizeof(suffix) - 1;
	struct span entry = column;

	if (span_is(entry, "-"))
		entry.len = 0;
	if (entry.len > len && !memcmp(entry.at + entry.len - len, suffix, len))
		entry.len -= len;
	if (entry.len && !span_is_identifier(entry))
		diag_error(diag, line, "entry point %s is not a C identifier",
			   QUOTED(column));
	if (span_is(entry, "sys_ni_syscall"))
		entry.len = 0;
	return entry;
}

/*
 * Parses the columns after the first two (number and ABI word). If the number and the name are
 * valid, adds the row to the table.
 */
static void parse_row(struct table *table, struct span digits, struct span abi,
		      struct span rest, struct diag *diag, size_t line)
{
	struct row row = { .abi = abi, .line = line };
	struct span columns[5] = { { 0 } };
	const char *end = rest.at + rest.len;
	size_t count = 0;

	/*
	 * The kernel's scripts read a line with the shell's `read` without -r. If a line ends with
	 * a backslash, this `read` joins the line with the next one.
	 */
	if (end[-1] == '\\')
		diag_error(diag, line, "a backslash at the end, where the kernel's scripts go on with "
			   "the next line");
	if (end[-1] == ' ' || end[-1] == '\t')
		diag_kind(diag, line, "blanks at the end of the line");

	for (;;) {
		struct span from = rest, column = next_field(&rest);

		if (!column.len)
			break;
		if (column.at[0] == '#') {
			from.len = (size_t)(from.at + from.len - column.at);
			from.at = column.at;
			diag_warning(diag, line, "the kernel would not take %s for a comment",
				     QUOTED(from));
			break;
		}
		if (count < 5)
			columns[count] = column;
		count++;
	}

	bool good = table_number(&row.number, digits, diag, line);

	row.name = columns[0];
	check_columns(digits, columns, diag, line);
	if (!row.name.len) {
		diag_error(diag, line, "number %s has no name", QUOTED(digits));
		return;
	}
	if (!span_is_word(row.name)) {
		diag_error(diag, line, "name %s is not made of letters, digits and underscores",
			   QUOTED(row.name));
		good = false;
	}
	row.entry = parse_entry(columns[1], diag, line);
	row.compat = parse_entry(columns[2], diag, line);
	row.noreturn = columns[3].len > 0;
	if (row.noreturn && !span_is(columns[3], "noreturn"))
		diag_error(diag, line, "sixth column %s is not \"noreturn\"",
			   QUOTED(columns[3]));
	if (count > 4)
		diag_error(diag, line, "%s is a seventh column, but a row has at most six",
			   QUOTED(columns[4]));
	if (!good)
		return;

	table->rows = grow(table->rows, table->count, &table->room, sizeof(*table->rows));
	table->rows[table->count++] = row;
}

static int by_number(const void *left, const void *right)
{
	const struct row *a = left, *b = right;

	if (a->number != b->number)
		return a->number < b->number ? -1 : 1;
	return (a->line > b->line) - (a->line < b->line);
}

static int by_name(const void *left, const void *right)
{
	const struct row *a = *(const struct row *const *)left;
	const struct row *b = *(const struct row *const *)right;
	int order = span_compare(a->name, b->name);

	if (!order)
		order = (a->number < b->number) - (a->number > b->number);
	return order ? order : (a->line > b->line) - (a->line < b->line);
}

const struct row **table_names(const struct table *table)
{
	const struct row **names = allocate(table->count, sizeof(*names));

	for (size_t i = 0; i < table->count; i++)
		names[i] = &table->rows[i];
	qsort(names, table->count, sizeof(*names), by_name);
	return names;
}

const struct row *names_find(const struct row **names, size_t count, struct span name)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (span_compare(names[middle]->name, name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < count && !span_compare(names[low]->name, name) ? names[low] : NULL;
}

const struct row *table_find(const struct table *table, unsigned int number)
{
	size_t low = 0, high = table->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (table->rows[middle].number < number)
			low = middle + 1;
		else
			high = middle;
	}
	return low < table->count && table->rows[low].number == number ? &table->rows[low] : NULL;
}

/*
 * Appends where a row of the table comes from, for a message: `on line 3 of my.tbl` or `by --add
 * 1`.
 */
static void add_place(struct buffer *out, const struct row *row, const char *path)
{
	char line[32];

	snprintf(line, sizeof(line), "%zu", row->line);
	buffer_puts(out, row->added ? "by --add " : "on line ");
	buffer_puts(out, line);
	if (!row->added) {
		buffer_puts(out, " of ");
		buffer_add_path(out, path);
	}
}

void table_add(struct table *table, struct row row, const char *path, struct diag *diag)
{
	bool alone = true;
	size_t at = 0;

	for (size_t i = 0; i < table->count; i++) {
		const struct row *old = &table->rows[i];
		bool name = !span_compare(old->name, row.name);
		struct buffer place = { 0 };

		at += old->number <= row.number;
		if (old->number != row.number && !name)
			continue;
		alone = false;
		add_place(&place, old, path);
		if (old->number == row.number)
			diag_error(diag, row.line, "number %u is given to %s here and to %s %.*s",
				   row.number, QUOTED(row.name), QUOTED(old->name),
				   (int)place.len, place.at);
		else
			diag_error(diag, row.line, "name %s is given to %u here and to %u %.*s",
				   QUOTED(row.name), row.number, old->number,
				   (int)place.len, place.at);
		buffer_free(&place);
	}
	if (!alone)
		return;

	table->rows = grow(table->rows, table->count, &table->room, sizeof(*table->rows));
	memmove(&table->rows[at + 1], &table->rows[at],
		(table->count - at) * sizeof(*table->rows));
	table->rows[at] = row;
	table->count++;
}

/*
 * Adds a row that is not for this target to table->others. Its ABI word (second column) belongs to
 * another target. So errors in the row do not matter, and are not reported.
 */
static void add_other(struct table *table, struct span digits, struct span abi,
		      struct span rest, size_t line)
{
	struct diag unread = { 0 };
	struct row row = { .abi = abi, .name = next_field(&rest), .line = line };

	if (row.name.len && table_number(&row.number, digits, &unread, line)) {
		table->others = grow(table->others, table->others_count, &table->others_room,
				     sizeof(*table->others));
		table->others[table->others_count++] = row;
	}
	diag_free(&unread);
}

void table_parse(struct table *table, struct span text, const struct span_list *abis,
		 struct diag *diag)
{
	struct reader reader = { abis, architecture_known_abis() };
	bool seen = false, rows = false, marked = text.len && *text.at == '\xEF';
	struct span line;

	check_bytes(text, diag);
	text = skip_byte_order_mark(text);
	for (size_t at = 1; next_line(&text, &line); at++) {
		struct span rest = line, number, abi, start = line;
		struct span first = next_field(&start);

		if (line.len && memchr(line.at, '\0', line.len)) {
			diag_error(diag, at, "a NUL byte in this line");
			continue;
		}
		if (!first.len || first.at[0] == '#') {
			check_comment(line, diag, at);
			continue;
		}

		bool row = begins_row(&rest, &number, &abi);

		rows = rows || row;
		if (row && at == 1 && marked) {
			diag_warning(diag, at, "the kernel would skip this line for the byte order "
				     "mark before it: %s", QUOTED(line));
			continue;
		}
		if (row && span_list_has(abis, abi)) {
			seen = true;
			parse_row(table, number, abi, rest, diag, at);
		} else if (row && span_list_has(&reader.known_abis, abi)) {
			add_other(table, number, abi, rest, at);
		} else if (row && architecture_skips(abis, abi)) {
			continue;
		} else if (row && kernel_takes_for(abi, &reader).len) {
			diag_error(diag, at,
				   "unknown ABI %s, which the kernel would take for %s",
				   QUOTED(abi), QUOTED(kernel_takes_for(abi, &reader)));
		} else if (is_in_headers(line, &reader)) {
			diag_error(diag, at, "the kernel's scripts would take this line for a row, and "
				   "get it wrong: %s", QUOTED(line));
		} else {
			report_skipped(&reader, line, row, abi, diag, at);
		}
	}

	span_list_free(&reader.known_abis);
	if (!seen)
		report_no_row(abis, rows, diag);
	if (!table->count)
		return;
	check_order(table, diag);
	check_prefix(table, diag);
	qsort(table->rows, table->count, sizeof(*table->rows), by_number);
	check_repeats(table, diag);
}

void table_free(struct table *table)
{
	free(table->rows);
	free(table->others);
	*table = (struct table){ 0 };
}
