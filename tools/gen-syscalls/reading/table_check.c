/* SPDX-License-Identifier: MIT */
/*
 * Checks rows of a table of system calls. Reports rows that the kernel's scripts would skip or
 * misread, and rows with an unusual style.
 */
#include "architecture.h"
#include "reading/table_check.h"

#include <stdlib.h>
#include <string.h>

/*
 * `known` is an ABI word (second column of the table). Returns true if the target has this ABI
 * word, or if the target is not known. If the target is not known, `abis` is empty.
 */
static bool is_wanted(const struct span_list *abis, struct span known)
{
	return !abis->count || span_list_has(abis, known);
}

struct span kernel_takes_for(struct span abi, const struct reader *reader)
{
	for (size_t i = 0; i < reader->known_abis.count; i++) {
		struct span known = reader->known_abis.at[i];

		if (abi.len > known.len && !memcmp(abi.at, known.at, known.len) &&
		    is_wanted(reader->abis, known))
			return known;
	}
	return (struct span){ "", 0 };
}

bool is_in_headers(struct span line, const struct reader *reader)
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

/*
 * Returns true if `a` and `b` are equal, or differ by one typing error. A typing error is one
 * letter that is added, missing or replaced, or two letters that are swapped. Upper and lower case
 * are the same.
 */
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
	/* In a word of one or two letters, accept no added, missing or replaced letter. */
	return left <= 1 && right <= 1 && (left + right == 0 || b.len > 2);
}

/*
 * `abi` is an unknown word in the second column of the table. If it is probably a misspelled ABI
 * word, returns the right one, such as `common`. Otherwise returns an empty span.
 */
static struct span meant_abi(struct span abi, const struct reader *reader)
{
	struct span meant = architecture_meant_abi(abi);

	for (size_t i = 0; !meant.len && i < reader->known_abis.count; i++)
		if (is_near(abi, reader->known_abis.at[i]))
			meant = reader->known_abis.at[i];
	return meant;
}

void report_skipped(const struct reader *reader, struct span line, bool row, struct span abi,
		    struct diag *diag, size_t at)
{
	struct span meant = row ? meant_abi(abi, reader) : (struct span){ "", 0 };

	if (meant.len)
		diag_warning(diag, at, "the kernel would skip this line: %s; is ABI %s meant to be "
			     "%s?", QUOTED(line), QUOTED(abi), QUOTED(meant));
	else
		diag_warning(diag, at, "the kernel would skip this line: %s", QUOTED(line));
}

static bool begins(struct span span, const char *with)
{
	struct span start = span_of(with);

	return span.len >= start.len && !memcmp(span.at, start.at, start.len);
}

/*
 * Returns the name of the kernel's function without a prefix such as __x64_. Linux 4.17 to 5.6 had
 * such prefixes in some tables (old_entry_prefix in arch.conf).
 */
static struct span without_old_prefix(struct span entry)
{
	for (size_t i = 0; i < architecture_count; i++) {
		size_t len = strlen(architectures[i].old_entry_prefix);

		if (len && begins(entry, architectures[i].old_entry_prefix))
			return (struct span){ entry.at + len, entry.len - len };
	}
	return entry;
}

void check_columns(struct span digits, const struct span *columns, struct diag *diag,
		   size_t line)
{
	static const char *const starts[] = { "sys_", "stub_", "ptregs_" };
	struct span name = columns[0], entry = columns[1], bare = without_old_prefix(entry);
	bool known = !entry.len || span_is(entry, "-") || (bare.len < entry.len && begins(bare, "sys_"));

	if (digits.at[digits.len] == ' ')
		diag_kind(diag, line, "a blank and no tab after the number");
	for (size_t i = 0; i < name.len; i++) {
		if (lower(name.at[i]) == name.at[i])
			continue;
		diag_kind(diag, line, "name %s has a capital letter", QUOTED(name));
		break;
	}
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		known = known || begins(entry, starts[i]);
	if (!known)
		diag_kind(diag, line, "entry point %s does not begin with sys_", QUOTED(entry));
	if (entry.len && memchr(entry.at, '/', entry.len))
		diag_kind(diag, line, "entry point %s is as Linux 4.6 to 5.6 have it, later ones want "
			  "no /ptregs", QUOTED(entry));
	if (span_is(entry, "-"))
		diag_kind(diag, line, "the kernel reads \"-\" as an entry point");
}

/*
 * Returns the name of the kernel's function without the prefixes __x64_ and sys_. The result is
 * normally the name of the system call.
 */
static struct span bare_entry(struct span entry)
{
	static const char start[] = "sys_";
	struct span bare = without_old_prefix(entry);
	const size_t len = sizeof(start) - 1;

	return begins(bare, start) ? (struct span){ bare.at + len, bare.len - len } : bare;
}

/*
 * Returns true if the name of the kernel's function is the name of the system call without sys_, or
 * with a mistyped sys_.
 */
static bool has_no_sys(const struct row *row)
{
	struct span entry = row->entry, name = row->name, start;

	if (entry.len < name.len || memcmp(entry.at + entry.len - name.len, name.at, name.len))
		return false;
	start = (struct span){ entry.at, entry.len - name.len };
	return !start.len || (is_near(start, (struct span){ "sys_", 4 }) && !begins(entry, "sys_"));
}

void check_entry(const struct row *row, const struct row *theirs, struct diag *diag)
{
	struct span entry = bare_entry(row->entry), wanted = theirs ? bare_entry(theirs->entry) : row->name;

	if (has_no_sys(row)) {
		diag_warning(diag, row->line, "entry point %s of %s does not begin with sys_: is it mistyped?",
			     QUOTED(row->entry), QUOTED(row->name));
		return;
	}
	/*
	 * `entry` is the name of the function, and `wanted` is the expected name. Accept `entry` if
	 * it equals `wanted` or the name of the system call. Accept it too if it is very different,
	 * because another Linux release may use it. Warn only if `entry` and `wanted` are almost
	 * equal, because then one is probably misspelled.
	 */
	if (!row->entry.len || !wanted.len || !span_compare(entry, wanted) || !span_compare(entry, row->name) ||
	    !is_near(entry, wanted))
		return;
	if (theirs)
		diag_warning(diag, row->line, "entry point %s of %s differs by little from the kernel's %s: is it mistyped?",
			     QUOTED(row->entry), QUOTED(row->name), QUOTED(theirs->entry));
	else
		diag_warning(diag, row->line, "entry point %s and name %s differ by little: is one of them mistyped?",
			     QUOTED(row->entry), QUOTED(row->name));
}

/*
 * Adds a note about the prefixes of Linux 4.17 to 5.6, such as __x64_. The note is about the first
 * kernel function that has such a prefix.
 */
static void note_prefix(const struct table *table, struct diag *diag)
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

/*
 * Returns true if the name of the kernel's function has the prefix of Linux 4.17 to 5.6 (__x64_ or
 * __ia32_).
 */
static bool has_prefix(struct span entry)
{
	return without_old_prefix(entry).len < entry.len;
}

void check_prefix(const struct table *table, struct diag *diag)
{
	size_t with = 0, without = 0;
	struct span prefix = { "", 0 };

	for (size_t i = 0; i < table->count; i++) {
		struct span entry = table->rows[i].entry;

		with += has_prefix(entry);
		without += begins(entry, "sys_");
		if (has_prefix(entry) && !prefix.len)
			prefix = (struct span){ entry.at, entry.len - without_old_prefix(entry).len };
	}
	if (with && without <= with)
		note_prefix(table, diag);
	for (size_t i = 0; with && without && with != without && i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (with < without && has_prefix(row->entry))
			diag_warning(diag, row->line, "entry point %s is spelled otherwise than the others, which begin with sys_",
				     QUOTED(row->entry));
		else if (with > without && begins(row->entry, "sys_"))
			diag_warning(diag, row->line, "entry point %s is spelled otherwise than the others, which begin with "
				     "%.*ssys_", QUOTED(row->entry), SPAN(prefix));
	}
}

void check_comment(struct span line, struct diag *diag, size_t at)
{
	static const char *const directives[] = { "#if", "#el", "#endif" };

	for (size_t i = 0; i < sizeof(directives) / sizeof(directives[0]); i++)
		if (begins(line, directives[i]))
			diag_pedantic(diag, at, "the kernel takes %s for a comment: the rows around it "
				  "all count", QUOTED(line));
}

void check_bytes(struct span text, struct diag *diag)
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
			diag_kind(diag, at, "more than one empty line");
	}
	if (empty == 1)
		diag_pedantic(diag, at - 1, "an empty line at the end of the file");
	if (returns)
		diag_pedantic(diag, returns, "a carriage return at the end of the line");
	if (text.at[text.len - 1] != '\n')
		diag_pedantic(diag, at - 1, "no newline at the end of the file");
}

void check_repeats(struct table *table, struct diag *diag)
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

		/*
		 * Do not report two rows with the same name and the same number here, because the
		 * loop above reported them.
		 */
		if (span_compare(row->name, first->name)) {
			first = row;
		} else if (row->number != first->number) {
			diag_warning(diag, row->line, "name %s has number %u here, but %u on line %zu, and the last "
				     "one counts", QUOTED(row->name), row->number, first->number, first->line);
			table->rows[row - table->rows].superseded = true;
		}
	}
	free(names);
}

void check_order(const struct table *table, struct diag *diag)
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

void report_no_row(const struct span_list *abis, bool rows, struct diag *diag)
{
	struct buffer words = { 0 };

	/*
	 * Remove the messages about single lines, because only one error matters: the whole file is
	 * wrong.
	 */
	diag_free(diag);
	for (size_t i = 0; i < abis->count; i++) {
		buffer_puts(&words, i ? "," : "");
		buffer_add_span(&words, abis->at[i]);
	}
	if (!rows)
		diag_error(diag, 1, "this is no table of system calls: no line begins with a number and an ABI word, "
			   "such as `0 common read sys_read`");
	else if (abis->count)
		diag_error(diag, 1, "no row of ABI %.*s", (int)words.len, words.at);
	else
		diag_error(diag, 1, "no row of an ABI that any architecture here has");
	buffer_free(&words);
}
