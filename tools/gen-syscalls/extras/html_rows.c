/* SPDX-License-Identifier: MIT */
/* Prints the rows of the HTML table in the web page of `gen-syscalls html`. */
#include "extras/html.h"
#include "printing/time64.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * A system call of one architecture. `row` is the system call's row in the table of system calls.
 * `proto` is the prototype of the system call, or NULL. `fields` are the facts about the system
 * call from the file of the option --facts. If this file has no line for the system call, `fields`
 * is NULL.
 */
struct entry {
	const struct input *input;
	const struct row *row;
	const struct proto *proto;
	const struct architecture *architecture;
	const struct span *fields;
};

/* All entries with the same name, usually one for each architecture. */
struct group {
	struct entry *at;
	size_t count;
};

void html_add_escaped(struct buffer *out, struct span text)
{
	for (size_t i = 0; i < text.len; i++) {
		switch (text.at[i]) {
		case '&':
			buffer_puts(out, "&amp;");
			break;
		case '<':
			buffer_puts(out, "&lt;");
			break;
		case '>':
			buffer_puts(out, "&gt;");
			break;
		case '"':
			buffer_puts(out, "&quot;");
			break;
		default:
			buffer_add(out, &text.at[i], 1);
		}
	}
}

/*
 * Prints a parameter and the register that passes it, such as `int fd <small>rdi</small>`. A
 * parameter may need two registers. `word` is the index of the parameter's first register in the
 * array argument_registers.
 */
static void print_param(struct buffer *out, const struct param *param, size_t word,
			const struct architecture *architecture)
{
	buffer_puts(out, "<span>");
	buffer_add_type(out, param->type);
	buffer_add_span(out, param->name);
	buffer_puts(out, " <small>");
	for (size_t i = 0; i < param->words; i++) {
		buffer_puts(out, i ? " " : "");
		buffer_puts(out, architecture->argument_registers[word + i]);
	}
	buffer_puts(out, "</small>");
}

/* Prints the comment that is above a system call's prototype in syscalls.list. */
static void print_note(struct buffer *out, struct span note)
{
	struct buffer comment = { 0 };

	print_comment(&comment, note);
	html_add_escaped(out, (struct span){ comment.at, comment.len });
	buffer_free(&comment);
}

/*
 * Prints that a system call uses 32-bit times, and a link to the system call `better`, which uses
 * 64-bit times. Prints nothing if `better` is empty.
 */
static void print_time64(struct buffer *out, struct span better)
{
	if (!better.len)
		return;
	buffer_puts(out, " <em>32-bit times; for 64-bit ones: <a href=\"#");
	buffer_add_span(out, better);
	buffer_puts(out, "\">");
	buffer_add_span(out, better);
	buffer_puts(out, "</a></em>");
}

/*
 * Prints the name of the kernel's function for the system call. If a 64-bit kernel uses another
 * function for 32-bit programs, prints both names. Prints nothing if the kernel has no function.
 * Prints nothing if the only function is sys_NAME, because this is the usual name.
 */
static void print_entry_points(struct buffer *out, const struct row *row)
{
	const struct span sys = span_of("sys_");
	bool plain = row->entry.len == sys.len + row->name.len && !memcmp(row->entry.at, sys.at, sys.len) &&
		     !memcmp(row->entry.at + sys.len, row->name.at, row->name.len);

	if (!row->entry.len || (plain && !row->compat.len))
		return;
	buffer_puts(out, " <em>in the kernel <b>");
	html_add_escaped(out, row->entry);
	if (row->compat.len) {
		buffer_puts(out, "</b>, in a 64-bit kernel <b>");
		html_add_escaped(out, row->compat);
	}
	buffer_puts(out, "</b></em>");
}

static void print_prototype(struct buffer *out, const struct entry *entry)
{
	const struct proto *proto = entry->proto;
	size_t word = 0;

	if (entry->row->superseded) {
		buffer_puts(out, "another number of the call, which the kernel's headers do not have");
		return;
	}
	if (!proto) {
		const struct proto *absent = list_find(entry->input->list, entry->row->name);

		if (absent && absent->absent)
			print_note(out, absent->note);
		else
			buffer_puts(out, entry->row->entry.len ? "no prototype is known"
							       : "the kernel has no function for it");
		return;
	}
	buffer_puts(out, "<code>");
	buffer_add_type(out, proto->type);
	buffer_add_span(out, proto->name);
	buffer_puts(out, proto->param_count ? "(" : "(void)");
	for (size_t i = 0; i < proto->param_count; i++) {
		word += proto->params[i].padding;
		print_param(out, &proto->params[i], word, entry->architecture);
		buffer_puts(out, i + 1 < proto->param_count ? ",</span> " : ")</span>");
		word += proto->params[i].words;
	}
	buffer_puts(out, "</code>");
	print_entry_points(out, entry->row);
	print_time64(out, time64_of(entry->input, entry->row));
}

/*
 * The option --facts names a file with facts about system calls. Returns the fact about the system
 * call `entry` from the column with the index `title`. Returns an empty span if there is no such
 * fact.
 */
static struct span field_of(const struct entry *entry, size_t title)
{
	return entry->fields ? entry->fields[title] : (struct span){ "", 0 };
}

/*
 * Returns true if the group has at least two entries, and all have the same text in one column.
 * `title` is the index of the column in the --facts file.
 */
static bool is_same(const struct group *group, size_t title)
{
	for (size_t i = 1; i < group->count; i++)
		if (span_compare(field_of(&group->at[i - 1], title), field_of(&group->at[i], title)))
			return false;
	return group->count > 1;
}

/*
 * Prints the start of an HTML tag for a table cell with the height of `rows` rows. The caller
 * prints the > that ends the tag.
 */
static void open_cell(struct buffer *out, const char *tag, size_t rows)
{
	char span[64] = "";

	if (rows > 1)
		snprintf(span, sizeof(span), " rowspan=\"%zu\"", rows);
	buffer_puts(out, tag);
	buffer_puts(out, span);
}

/* Returns true if the column with this title contains names of manual pages, such as `read(2)`. */
static bool has_manual_pages(struct span title)
{
	return span_is(title, "Manual");
}

/*
 * If `text` begins with the name and the section of a manual page, such as `read(2)`, returns the
 * length of both, here 7. Otherwise returns 0. Sets *name to the length of the word at the
 * beginning of `text`, such as `read`.
 */
static size_t page_length(struct span text, size_t *name)
{
	size_t len = 0;

	while (len < text.len && (isalnum((unsigned char)text.at[len]) || strchr("_.+-", text.at[len])))
		len++;
	*name = len;
	if (!len || text.len - len < 3 || text.at[len] != '(' || !isdigit((unsigned char)text.at[len + 1]) ||
	    text.at[len + 2] != ')')
		return 0;
	return len + 3;
}

/*
 * Prints `text`. Each manual page in `text`, such as `read(2)`, becomes a link to the page on
 * man7.org.
 */
static void add_manual_pages(struct buffer *out, struct span text)
{
	size_t name, len;

	for (; text.len; text = (struct span){ text.at + len, text.len - len }) {
		len = page_length(text, &name);
		if (!len) {
			len = name ? name : 1;
			html_add_escaped(out, (struct span){ text.at, len });
			continue;
		}

		const struct span section = { text.at + name + 1, 1 }, page = { text.at, name };

		buffer_puts(out, "<a rel=\"noreferrer\" href=\"https://man7.org/linux/man-pages/man");
		buffer_add_span(out, section);
		buffer_puts(out, "/");
		buffer_add_span(out, page);
		buffer_puts(out, ".");
		buffer_add_span(out, section);
		buffer_puts(out, ".html\">");
		buffer_add_span(out, (struct span){ text.at, len });
		buffer_puts(out, "</a>");
	}
}

/*
 * Prints the facts about entry i of the group, one table cell for each column of the --facts file.
 * If all entries have the same text in a column, prints one tall cell for entry 0. The other
 * entries then get no cell in this column.
 */
static void print_fields(struct buffer *out, const struct group *group, size_t i,
			 const struct columns *columns)
{
	for (size_t title = 0; title < columns->titles.count; title++) {
		struct span field = field_of(&group->at[i], title);
		bool same = is_same(group, title);

		if (same && i)
			continue;
		open_cell(out, "<td", same ? group->count : 1);
		buffer_puts(out, " class=\"");
		buffer_puts(out, field.len ? "fact\" data-title=\"" : "none\" data-title=\"");
		html_add_escaped(out, columns->titles.at[title]);
		if (group->count > 1 && !same) {
			buffer_puts(out, ", ");
			buffer_puts(out, group->at[i].architecture->name);
		}
		buffer_puts(out, "\">");
		(has_manual_pages(columns->titles.at[title]) ? add_manual_pages : html_add_escaped)(out, field);
		buffer_puts(out, "</td>");
	}
}

static void print_group(struct buffer *out, const struct group *group, const struct columns *columns)
{
	struct span name = group->at[0].row->name;
	char numbers[128];

	buffer_puts(out, "<tbody id=\"");
	buffer_add_span(out, name);
	buffer_puts(out, "\">\n");
	for (size_t i = 0; i < group->count; i++) {
		const struct entry *entry = &group->at[i];

		buffer_puts(out, "<tr>");
		if (!i) {
			open_cell(out, "<th scope=\"rowgroup\"", group->count);
			buffer_puts(out, "><a href=\"#");
			buffer_add_span(out, name);
			buffer_puts(out, "\">");
			buffer_add_span(out, name);
			buffer_puts(out, "</a></th>");
		}
		snprintf(numbers, sizeof(numbers),
			 "<th scope=\"row\">%s</th><td class=\"number\">%u</td>"
			 "<td class=\"number\">0x%x</td><td class=\"prototype\">",
			 entry->architecture->name, entry->row->number, entry->row->number);
		buffer_puts(out, numbers);
		print_prototype(out, entry);
		buffer_puts(out, "</td>");
		print_fields(out, group, i, columns);
		buffer_puts(out, "</tr>\n");
	}
	buffer_puts(out, "</tbody>\n");
}

static int by_number(const void *key, const void *at)
{
	const struct row *row = key;
	const struct call *call = at;

	return (row->number > call->row->number) - (row->number < call->row->number);
}

/*
 * Returns an entry with all that the page shows about one row. Finds the prototype by binary
 * search, because `calls` is sorted by number.
 */
static struct entry entry_of(const struct input *input, const struct row *row)
{
	struct entry entry = {
		.input = input, .row = row, .architecture = input->architecture,
		.fields = columns_find(input->columns, row->name, input->architecture->name),
	};
	const struct calls *calls = input->calls;
	const struct call *call = calls->count ? bsearch(row, calls->at, calls->count,
							 sizeof(*calls->at), by_number) : NULL;

	entry.proto = call ? call->proto : NULL;
	return entry;
}

/*
 * The rows of all tables of system calls are printed in one alphabetical order. This structure is
 * the state of one table. `names` has the rows of the table, sorted by name. `next` is the index in
 * `names` of the next row to print.
 */
struct merged {
	const struct input *input;
	const struct row **names;
	size_t next;
};

/*
 * The rows of all tables are printed in one alphabetical order. Returns the next row in this order.
 * Returns NULL after the last row.
 */
static const struct row *next_row(const struct merged *tables, size_t count)
{
	const struct row *first = NULL;

	for (size_t i = 0; i < count; i++) {
		const struct merged *table = &tables[i];

		if (table->next < table->input->table->count &&
		    (!first || span_compare(table->names[table->next]->name, first->name) < 0))
			first = table->names[table->next];
	}
	return first;
}

void html_print_groups(struct buffer *out, const struct input *input)
{
	struct merged *tables = allocate(architecture_count, sizeof(*tables));
	struct group group = { 0 };
	size_t count = 0, rows = 0;

	for (const struct input *one = input; one; one = one->next)
		rows += one->table->count;
	group.at = allocate(rows, sizeof(*group.at));
	for (const struct input *one = input; one; one = one->next)
		tables[count++] = (struct merged){ one, table_names(one->table), 0 };
	for (const struct row *row; (row = next_row(tables, count)); group.count = 0) {
		for (size_t i = 0; i < count; i++) {
			struct merged *table = &tables[i];

			/* One table may have several rows with this name. */
			while (table->next < table->input->table->count &&
			       !span_compare(table->names[table->next]->name, row->name))
				group.at[group.count++] = entry_of(table->input, table->names[table->next++]);
		}
		print_group(out, &group, input->columns);
	}
	for (size_t i = 0; i < count; i++)
		free(tables[i].names);
	free(tables);
	free(group.at);
}
