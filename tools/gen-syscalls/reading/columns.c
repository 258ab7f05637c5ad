/* SPDX-License-Identifier: MIT */
/* Parses the file that the option --facts names. It is a table with facts about system calls. */
#include "reading/columns.h"

#include <stdlib.h>
#include <string.h>

/*
 * Removes the text up to the first tab from *line. If there is no tab, removes the whole line.
 * Returns the removed text without the tab.
 */
static struct span next_cell(struct span *line)
{
	const char *tab = memchr(line->at, '\t', line->len);
	struct span cell = { line->at, tab ? (size_t)(tab - line->at) : line->len };
	size_t taken = cell.len + (tab != NULL);

	line->at += taken;
	line->len -= taken;
	return cell;
}

/* Returns the number of fields in the line. Does not count the first field, which is the key. */
static size_t count_fields(struct span line)
{
	size_t tabs = 0;

	for (size_t i = 0; i < line.len; i++)
		tabs += line.at[i] == '\t';
	return tabs;
}

static void add_row(struct columns *columns, struct span line, size_t number, struct diag *diag)
{
	struct column_row row = { .key = next_cell(&line), .line = number };

	if (!row.key.len) {
		diag_error(diag, number, "no name of a call before the first tab");
		return;
	}
	row.fields = allocate(columns->titles.count, sizeof(*row.fields));
	for (size_t i = 0; i < columns->titles.count; i++)
		row.fields[i] = next_cell(&line);
	columns->at = grow(columns->at, columns->count, &columns->room, sizeof(*columns->at));
	columns->at[columns->count++] = row;
}

static int by_key(const void *left, const void *right)
{
	const struct column_row *a = left, *b = right;
	int order = span_compare(a->key, b->key);

	return order ? order : (a->line > b->line) - (a->line < b->line);
}

void columns_parse(struct columns *columns, struct span text, struct diag *diag)
{
	struct span line;
	bool titled = false;

	text = skip_byte_order_mark(text);
	for (size_t number = 1; next_line(&text, &line); number++) {
		size_t fields = count_fields(line);

		if (!line.len || *line.at == '#')
			continue;
		if (!titled) {
			titled = true;
			next_cell(&line);
			while (fields--)
				span_list_add(&columns->titles, next_cell(&line));
		} else if (fields != columns->titles.count) {
			diag_error(diag, number, "%zu fields, the titles are %zu", fields + 1,
				   columns->titles.count + 1);
		} else {
			add_row(columns, line, number, diag);
		}
	}
	if (!titled)
		diag_error(diag, 0, "no line of titles");
	if (columns->count)
		qsort(columns->at, columns->count, sizeof(*columns->at), by_key);
	for (size_t i = 1; i < columns->count; i++)
		if (!span_compare(columns->at[i].key, columns->at[i - 1].key))
			diag_error(diag, columns->at[i].line, "%s is on line %zu too",
				   QUOTED(columns->at[i].key), columns->at[i - 1].line);
}

static int of_key(const void *key, const void *at)
{
	const struct span *span = key;
	const struct column_row *row = at;

	return span_compare(*span, row->key);
}

static const struct span *find_key(const struct columns *columns, struct span key)
{
	const struct column_row *row = columns->count ? bsearch(&key, columns->at, columns->count,
							 sizeof(*columns->at), of_key) : NULL;

	return row ? row->fields : NULL;
}

const struct span *columns_find(const struct columns *columns, struct span name, const char *architecture)
{
	struct buffer key = { 0 };

	buffer_add_span(&key, name);
	buffer_puts(&key, "@");
	buffer_puts(&key, architecture);

	const struct span *fields = find_key(columns, (struct span){ key.at, key.len });

	buffer_free(&key);
	return fields ? fields : find_key(columns, name);
}

void columns_free(struct columns *columns)
{
	for (size_t i = 0; i < columns->count; i++)
		free(columns->at[i].fields);
	free(columns->at);
	span_list_free(&columns->titles);
	*columns = (struct columns){ 0 };
}
