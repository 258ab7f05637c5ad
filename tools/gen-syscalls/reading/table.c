/* SPDX-License-Identifier: MIT */
/* The one parser of the kernel's system-call tables. */
#include "architecture.h"
#include "reading/table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST = 2147483647 };

/* The ABI words that make a row one of the target's, and all that some architecture has. */
struct reader {
	const struct span_list *abis;
	struct span_list known_abis;
};

static bool is_number(struct span span)
{
	for (size_t i = 0; i < span.len; i++)
		if (span.at[i] < '0' || span.at[i] > '9')
			return false;
	return span.len > 0;
}

/* Does the line begin as the kernel wants a row to, with a number and an ABI word? */
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

/* Does the target take rows of this known ABI? Where nobody knows the target, any may be meant. */
static bool is_wanted(const struct span_list *abis, struct span known)
{
	return !abis->count || span_list_has(abis, known);
}

/*
 * The kernel looks for `^[0-9]+[[:space:]]+(common|64)` and the like, with nothing after:
 * a word that only begins with one of them is a row to it. For the headers it looks for
 * `^[0-9A-Fa-fXx]+` instead.
 */
static struct span kernel_takes_for(struct span abi, const struct reader *reader)
{
	for (size_t i = 0; i < reader->known_abis.count; i++) {
		struct span known = reader->known_abis.at[i];

		if (abi.len > known.len && !memcmp(abi.at, known.at, known.len) &&
		    is_wanted(reader->abis, known))
			return known;
	}
	return (struct span){ "", 0 };
}

/* Does the kernel take the line for a row where it makes its headers? */
static bool is_in_headers(struct span line, const struct reader *reader)
{
	size_t digits = 0, abi;

	while (digits < line.len && strchr("0123456789ABCDEFabcdefXx", line.at[digits]))
		digits++;
	abi = digits;
	while (abi < line.len && strchr(" \t\v\f\r", line.at[abi]))
		abi++;
	if (!digits || abi == digits)
		return false;
	for (size_t i = 0; i < reader->known_abis.count; i++) {
		struct span known = reader->known_abis.at[i];

		if (is_wanted(reader->abis, known) && line.len - abi >= known.len &&
		    !memcmp(line.at + abi, known.at, known.len))
			return true;
	}
	return false;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Are they one typing error apart: a letter more, less, other or swapped, or only of other case? */
static bool is_near(struct span a, struct span b)
{
	size_t start = 0, end = 0;

	while (start < a.len && start < b.len && lower(a.at[start]) == lower(b.at[start]))
		start++;
	while (end < a.len - start && end < b.len - start &&
	       lower(a.at[a.len - 1 - end]) == lower(b.at[b.len - 1 - end]))
		end++;

	size_t left = a.len - start - end, right = b.len - start - end;

	if (left == 2 && right == 2)
		return lower(a.at[start]) == lower(b.at[start + 1]) &&
		       lower(a.at[start + 1]) == lower(b.at[start]);
	/* Of two letters, one other is too much. */
	return left <= 1 && right <= 1 && (left + right == 0 || b.len > 2);
}

/* The ABI word that somebody may have meant, or empty. */
static struct span meant_abi(struct span abi, const struct reader *reader)
{
	struct span meant = architecture_meant_abi(abi);

	for (size_t i = 0; !meant.len && i < reader->known_abis.count; i++)
		if (is_near(abi, reader->known_abis.at[i]))
			meant = reader->known_abis.at[i];
	return meant;
}

/* Say that the kernel would skip a line, and why if that can be guessed. */
static void report_skipped(const struct reader *reader, struct span line, bool row, struct span abi,
			   struct diag *diag, size_t at)
{
	struct span meant = row ? meant_abi(abi, reader) : (struct span){ "", 0 };

	if (meant.len)
		diag_warning(diag, at, "the kernel would skip this line: %s; is ABI %s meant to be "
			     "%s?", QUOTED(line), QUOTED(abi), QUOTED(meant));
	else
		diag_warning(diag, at, "the kernel would skip this line: %s", QUOTED(line));
}

/* Set *value, or say why the number cannot be used and return false. */
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

/* A column with the name of a kernel function: `-` is none, older tables add `/ptregs`. */
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

static bool begins(struct span span, const char *with)
{
	struct span start = span_of(with);

	return span.len >= start.len && !memcmp(span.at, start.at, start.len);
}

/* The entry point without the prefix that some years' tables of an architecture had before it. */
static struct span without_old_prefix(struct span entry)
{
	for (size_t i = 0; i < architecture_count; i++) {
		size_t len = strlen(architectures[i].old_entry_prefix);

		if (len && begins(entry, architectures[i].old_entry_prefix))
			return (struct span){ entry.at + len, entry.len - len };
	}
	return entry;
}

/* Note what is unlike the kernel's own rows, and means the same. */
static void check_columns(struct span digits, const struct span *columns, struct diag *diag,
		       size_t line)
{
	static const char *const starts[] = { "sys_", "stub_", "ptregs_" };
	struct span name = columns[0], entry = columns[1], bare = without_old_prefix(entry);
	bool known = !entry.len || span_is(entry, "-") || (bare.len < entry.len && begins(bare, "sys_"));

	if (digits.at[digits.len] == ' ')
		diag_pedantic(diag, line, "a blank and no tab after the number");
	for (size_t i = 0; i < name.len; i++) {
		if (lower(name.at[i]) == name.at[i])
			continue;
		diag_pedantic(diag, line, "name %s has a capital letter", QUOTED(name));
		break;
	}
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		known = known || begins(entry, starts[i]);
	if (!known)
		diag_pedantic(diag, line, "entry point %s does not begin with sys_", QUOTED(entry));
	if (entry.len && memchr(entry.at, '/', entry.len))
		diag_pedantic(diag, line, "entry point %s is as Linux 4.6 to 5.6 have it, later ones want "
			  "no /ptregs", QUOTED(entry));
	if (span_is(entry, "-"))
		diag_pedantic(diag, line, "\"-\" is no entry point, but the kernel takes it for one");
}

/* Note, once, an entry point with the prefix that tables had for some years. */
static void check_prefix(const struct table *table, struct diag *diag)
{
	for (size_t i = 0; i < table->count; i++) {
		struct span entry = table->rows[i].entry;

		if (without_old_prefix(entry).len == entry.len)
			continue;
		diag_pedantic(diag, table->rows[i].line, "entry point %s is as Linux 4.17 to 5.6 have it, "
			  "later ones want sys_ and add the rest", QUOTED(entry));
		return;
	}
}

/* Note a line of the C preprocessor, which the kernel takes for a comment. */
static void check_comment(struct span line, struct diag *diag, size_t at)
{
	static const char *const directives[] = { "#if", "#el", "#endif" };

	for (size_t i = 0; i < sizeof(directives) / sizeof(directives[0]); i++)
		if (begins(line, directives[i]))
			diag_pedantic(diag, at, "the kernel takes %s for a comment: the rows around it "
				  "all count", QUOTED(line));
}

/* Note how the file's lines end, what stands before the first, and empty lines to no end. */
static void check_bytes(struct span text, struct diag *diag)
{
	size_t at = 1, returns = 0, empty = 0;
	struct span rest = text, line;

	if (!text.len)
		return;
	if (begins(text, "\xEF\xBB\xBF"))
		diag_pedantic(diag, 1, "a byte order mark");
	for (; next_line(&rest, &line); at++) {
		if (!returns && line.at + line.len < text.at + text.len &&
		    line.at[line.len] == '\r')
			returns = at;
		empty = line.len ? 0 : empty + 1;
		if (empty == 2)
			diag_pedantic(diag, at, "more than one empty line");
	}
	if (empty == 1)
		diag_pedantic(diag, at - 1, "an empty line at the end of the file");
	if (returns)
		diag_pedantic(diag, returns, "a carriage return at the end of the line");
	if (text.at[text.len - 1] != '\n')
		diag_pedantic(diag, at - 1, "no newline at the end of the file");
}

/* Read the columns after the ABI and keep the row if it has a number and a name. */
static void parse_row(struct table *table, struct span digits, struct span abi,
		      struct span rest, struct diag *diag, size_t line)
{
	struct row row = { .abi = abi, .line = line };
	struct span columns[5] = { { 0 } };
	const char *end = rest.at + rest.len;
	size_t count = 0;

	/* Their `read` has no -r. */
	if (end[-1] == '\\')
		diag_error(diag, line, "a backslash at the end, where the kernel's scripts go on with "
			   "the next line");
	if (end[-1] == ' ' || end[-1] == '\t')
		diag_pedantic(diag, line, "blanks at the end of the line");

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

/* Say which rows of the sorted table share a number or a name with an earlier line. */
static void find_repeats(const struct table *table, struct diag *diag)
{
	const struct row **names = table_names(table);
	const struct row *first = table->rows;

	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (row->number != first->number)
			first = row;
		if (row != first)
			diag_error(diag, row->line,
				   "number %u is given to %s here and to %s on line %zu",
				   row->number, QUOTED(row->name), QUOTED(first->name),
				   first->line);
	}

	first = names[0];
	for (size_t i = 1; i < table->count; i++) {
		const struct row *row = names[i];

		/* A line that stands there twice has been named above. */
		if (span_compare(row->name, first->name))
			first = row;
		else if (row->number != first->number)
			diag_error(diag, row->line,
				   "name %s is given to %u here and to %u on line %zu",
				   QUOTED(row->name), row->number, first->number, first->line);
	}
	free(names);
}

/* Where a row stands, for a message about another: `on line 3 of my.tbl`, `by --add 1`. */
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

/* The kernel's scripts have sorted the rows until 2021, and refuse since then. */
static void check_order(const struct table *table, struct diag *diag)
{
	for (size_t i = 1; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (row->number < row[-1].number) {
			diag_warning(diag, row->line, "number %u comes after %u, out of order, which "
				     "new kernels refuse",
				     row->number, row[-1].number);
			return;
		}
	}
}

static void report_no_row(const struct span_list *abis, struct diag *diag)
{
	struct buffer words = { 0 };

	for (size_t i = 0; i < abis->count; i++) {
		buffer_puts(&words, i ? "," : "");
		buffer_add_span(&words, abis->at[i]);
	}
	if (abis->count)
		diag_error(diag, 1, "no row of ABI %.*s", (int)words.len, words.at);
	else
		diag_error(diag, 1, "no row of an ABI that any architecture here has");
	buffer_free(&words);
}

/* Keep a row that is not for the target; what is wrong with it is not the target's concern. */
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
	bool seen = false, marked = text.len && *text.at == '\xEF';
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
		report_no_row(abis, diag);
	if (!table->count)
		return;
	check_order(table, diag);
	check_prefix(table, diag);
	qsort(table->rows, table->count, sizeof(*table->rows), by_number);
	find_repeats(table, diag);
}

void table_free(struct table *table)
{
	free(table->rows);
	free(table->others);
	*table = (struct table){ 0 };
}
