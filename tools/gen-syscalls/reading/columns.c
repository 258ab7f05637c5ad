/* SPDX-License-Identifier: MIT */
/* What is known of calls beside number and prototype: the columns that html adds to its table. */
#include "reading/columns.h"

#include <stdlib.h>
#include <string.h>

/* Take the bytes before the next tab off the line. */
static struct span next_cell(struct span *line)
{
	const char *tab = memchr(line->at, '\t', line->len);
	struct span cell = { line->at, tab ? (size_t)(tab - line->at) : line->len };
	size_t taken = cell.len + (tab != NULL);

	line->at += taken;
	line->len -= taken;
	return cell;
}

/* How many fields there are after the first. */
static size_t count_fields(struct span line)
{
	size_t tabs = 0;

	for (size_t i = 0; i < line.len; i++)
		tabs += line.at[i] == '\t';
	return tabs;
}

static void add_fact(struct facts *facts, struct span line, size_t number, struct diag *diag)
{
	struct fact fact = { .key = next_cell(&line), .line = number };

	if (!fact.key.len) {
		diag_error(diag, number, "no name of a call before the first tab");
		return;
	}
	fact.fields = allocate(facts->titles.count, sizeof(*fact.fields));
	for (size_t i = 0; i < facts->titles.count; i++)
		fact.fields[i] = next_cell(&line);
	facts->at = grow(facts->at, facts->count, &facts->room, sizeof(*facts->at));
	facts->at[facts->count++] = fact;
}

static int by_key(const void *left, const void *right)
{
	const struct fact *a = left, *b = right;
	int order = span_compare(a->key, b->key);

	return order ? order : (a->line > b->line) - (a->line < b->line);
}

void facts_parse(struct facts *facts, struct span text, struct diag *diag)
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
				span_list_add(&facts->titles, next_cell(&line));
		} else if (fields != facts->titles.count) {
			diag_error(diag, number, "%zu fields, the titles are %zu", fields + 1,
				   facts->titles.count + 1);
		} else {
			add_fact(facts, line, number, diag);
		}
	}
	if (!titled)
		diag_error(diag, 0, "no line of titles");
	if (facts->count)
		qsort(facts->at, facts->count, sizeof(*facts->at), by_key);
	for (size_t i = 1; i < facts->count; i++)
		if (!span_compare(facts->at[i].key, facts->at[i - 1].key))
			diag_error(diag, facts->at[i].line, "%s is on line %zu too",
				   QUOTED(facts->at[i].key), facts->at[i - 1].line);
}

static int of_key(const void *key, const void *at)
{
	const struct span *span = key;
	const struct fact *fact = at;

	return span_compare(*span, fact->key);
}

static const struct span *find_key(const struct facts *facts, struct span key)
{
	const struct fact *fact = facts->count ? bsearch(&key, facts->at, facts->count,
							 sizeof(*facts->at), of_key) : NULL;

	return fact ? fact->fields : NULL;
}

const struct span *facts_find(const struct facts *facts, struct span name, const char *machine)
{
	struct buffer key = { 0 };

	buffer_add_span(&key, name);
	buffer_puts(&key, "@");
	buffer_puts(&key, machine);

	const struct span *fields = find_key(facts, (struct span){ key.at, key.len });

	buffer_free(&key);
	return fields ? fields : find_key(facts, name);
}

void facts_free(struct facts *facts)
{
	for (size_t i = 0; i < facts->count; i++)
		free(facts->at[i].fields);
	free(facts->at);
	span_list_free(&facts->titles);
	*facts = (struct facts){ 0 };
}
