/* SPDX-License-Identifier: MIT */
/* gen-syscalls html: a page with a table of the calls, to read and to search. */
#include "extras/embedded.h"
#include "printing/time64.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A call on each architecture: the row, its prototype if there is one, and its fields. */
struct entry {
	const struct input *input;
	const struct row *row;
	const struct proto *proto;
	const struct architecture *architecture;
	const struct span *fields;	/* NULL if nothing is known */
};

/* Those of one name, in the order of the tables. */
struct group {
	struct entry *at;
	size_t count;
};

/* Text, where < and & and quotes mean nothing. */
static void add_escaped(struct buffer *out, struct span text)
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

static void add_embedded(struct buffer *out, const char *name)
{
	for (size_t i = 0; i < embedded_count; i++)
		if (!strcmp(embedded[i].name, name))
			buffer_add_span(out, embedded[i].text);
}

/* int fd <small>rdi</small>, and the first of its words is the word-th of the call. */
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

/* That the call takes 32-bit times, and which one does not, if it does. */
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

static void print_prototype(struct buffer *out, const struct entry *entry)
{
	const struct proto *proto = entry->proto;
	size_t word = 0;

	if (entry->row->superseded) {
		buffer_puts(out, "another number of the call, which the kernel's headers do not have");
		return;
	}
	if (!proto) {
		buffer_puts(out, entry->row->entry.len ? "no prototype is known"
						       : "the kernel has no function for it");
		return;
	}
	buffer_puts(out, "<code>");
	buffer_add_type(out, proto->type);
	buffer_add_span(out, proto->name);
	buffer_puts(out, proto->param_count ? "(" : "(void)");
	for (size_t i = 0; i < proto->param_count; i++) {
		print_param(out, &proto->params[i], word, entry->architecture);
		buffer_puts(out, i + 1 < proto->param_count ? ",</span> " : ")</span>");
		word += proto->params[i].words;
	}
	buffer_puts(out, "</code>");
	print_time64(out, time64_of(entry->input, entry->row));
}

/* What a title has of an entry: empty if nothing. */
static struct span field_of(const struct entry *entry, size_t title)
{
	return entry->fields ? entry->fields[title] : (struct span){ "", 0 };
}

/* Do all entries of a group, of more than one, have the same of a title? */
static bool is_same(const struct group *group, size_t title)
{
	for (size_t i = 1; i < group->count; i++)
		if (span_compare(field_of(&group->at[i - 1], title), field_of(&group->at[i], title)))
			return false;
	return group->count > 1;
}

/* Append the start of a cell, over so many rows. */
static void open_cell(struct buffer *out, const char *tag, size_t rows)
{
	char span[64] = "";

	if (rows > 1)
		snprintf(span, sizeof(span), " rowspan=\"%zu\"", rows);
	buffer_puts(out, tag);
	buffer_puts(out, span);
}

/* The cells that say what else is known: one for all architectures where they say the same. */
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
		add_escaped(out, columns->titles.at[title]);
		if (group->count > 1 && !same) {
			buffer_puts(out, ", ");
			buffer_puts(out, group->at[i].architecture->name);
		}
		buffer_puts(out, "\">");
		add_escaped(out, field);
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

/* The row's prototype; the calls are in the order of the rows, without some. */
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

/* A table whose rows are printed in order of name. */
struct merged {
	const struct input *input;
	const struct row **names;
	size_t next;
};

/* The row that comes next in order of name, NULL at the end. */
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

/* Each name with its entries, in order of name: the tables are merged. */
static void print_groups(struct buffer *out, const struct input *input)
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

			/* A name may have several numbers. */
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

/* x86_64 syscall: number in rax, answer in rax, arguments in rdi, ... */
static void print_conventions(struct buffer *out, const struct input *input)
{
	for (; input; input = input->next) {
		const struct architecture *architecture = input->architecture;

		buffer_puts(out, "<p><b>");
		buffer_puts(out, architecture->name);
		buffer_puts(out, "</b> <code>");
		buffer_puts(out, architecture->trap);
		buffer_puts(out, "</code>, number in <code>");
		buffer_puts(out, architecture->number_register);
		buffer_puts(out, "</code>, answer in <code>");
		buffer_puts(out, architecture->result_register);
		buffer_puts(out, "</code>, arguments in <code>");
		for (int i = 0; i < MOST_WORDS; i++) {
			buffer_puts(out, i ? " " : "");
			buffer_puts(out, architecture->argument_registers[i]);
		}
		buffer_puts(out, "</code></p>\n");
	}
}

/* What a caller by number must know of a 32-bit architecture. */
static void print_times(struct buffer *out, const struct input *input)
{
	for (; input; input = input->next) {
		bool old = false;

		for (size_t i = 0; !old && i < input->table->count; i++)
			old = time64_of(input, &input->table->rows[i]).len;
		if (!old)
			continue;
		buffer_puts(out, "<p><b>");
		buffer_puts(out, input->architecture->name);
		buffer_puts(out, "</b>: the number is the kernel's, and so are the structures. Where a call is marked "
			    "<em>32-bit times</em>, <code>syscall(SYS_clock_gettime, &hellip;)</code> with a "
			    "<code>struct timespec</code> of 64-bit times, as ring3 and musl have it, is wrong: call the C "
			    "function, or the number of the call that is named there.</p>\n");
	}
}

static void print_title(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "System calls of ");
	print_architectures(out, input);
}

void print_html(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
		    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		    "<meta name=\"color-scheme\" content=\"light dark\">\n"
		    "<link rel=\"icon\" href=\"data:,\">\n<title>");
	print_title(out, input);
	buffer_puts(out, "</title>\n<style>\n");
	add_embedded(out, "page.css");
	buffer_puts(out, "</style>\n</head>\n<body>\n<header>\n<h1>");
	print_title(out, input);
	buffer_puts(out, "</h1>\n");
	print_conventions(out, input);
	print_times(out, input);
	buffer_puts(out, "<p>Beside each argument is its register; a wide one has two, the low half "
		    "first. An answer from -4095 to -1 is an error number, its sign turned round.</p>\n"
		    "</header>\n"
		    "<form role=\"search\" hidden>\n"
		    "<label for=\"find-box\">Find a call by name, number, register, type or header</label>\n"
		    "<input id=\"find-box\" type=\"search\" autocomplete=\"off\" autocapitalize=\"none\" "
		    "spellcheck=\"false\" placeholder=\"read   0x3b   fcntl.h\" "
		    "aria-describedby=\"find-keys\">\n"
		    "<output id=\"find-count\" for=\"find-box\"></output>\n"
		    "<p id=\"find-keys\"><kbd>/</kbd> to here, <kbd>Esc</kbd> clears, <kbd>&darr;</kbd> "
		    "<kbd>&uarr;</kbd> from call to call</p>\n"
		    "</form>\n"
		    "<main>\n<table>\n<thead>\n<tr><th scope=\"col\">Call</th><th scope=\"col\">Machine</th>"
		    "<th scope=\"col\">Number</th><th scope=\"col\">Hex</th>"
		    "<th scope=\"col\">Prototype, with registers</th>");
	for (size_t i = 0; i < input->columns->titles.count; i++) {
		buffer_puts(out, "<th scope=\"col\">");
		add_escaped(out, input->columns->titles.at[i]);
		buffer_puts(out, "</th>");
	}
	buffer_puts(out, "</tr>\n</thead>\n");
	print_groups(out, input);
	buffer_puts(out, "</table>\n<p id=\"find-none\" hidden>No call matches.</p>\n</main>\n<footer>\n<p>");

	struct buffer banner = { 0 };

	print_banner(&banner, "html", input);
	add_escaped(out, (struct span){ banner.at, banner.len });
	buffer_free(&banner);
	buffer_puts(out, "</p>\n</footer>\n<script>\n");
	add_embedded(out, "page.js");
	buffer_puts(out, "</script>\n</body>\n</html>\n");
}
