/* SPDX-License-Identifier: MIT */
/*
 * Parses the options --add 'NUMBER:PROTOTYPE'. Adds these system calls to a table of system calls
 * and to a list of prototypes.
 */
#include "reading/add.h"

#include <stdlib.h>
#include <string.h>

/* Returns the index of the colon after the number in the value of an option --add. */
static size_t number_end(struct span option)
{
	const char *colon = memchr(option.at, ':', option.len);

	return colon ? (size_t)(colon - option.at) : option.len;
}

static void add_line(struct buffer *text, struct span option)
{
	size_t end = number_end(option) + 1;

	buffer_add(text, option.at + end, option.len - end);
	buffer_puts(text, memchr(option.at, ';', option.len) ? "\n" : ";\n");
}

static void add_row(struct added *added, struct table *table, const char *table_path,
		    const struct span_list *abis, struct span option, const struct proto *proto,
		    struct diag *diag)
{
	struct row row = {
		.abi = abis->count ? abis->at[0] : span_of("-"), .name = proto->name,
		.noreturn = proto->noreturn, .added = true, .line = proto->line,
	};
	struct buffer entry = { 0 };

	if (!table_number(&row.number, (struct span){ option.at, number_end(option) }, diag,
			  row.line))
		return;
	buffer_puts(&entry, "sys_");
	buffer_add_span(&entry, proto->name);
	row.entry = (struct span){ entry.at, entry.len };
	added->entries = grow(added->entries, added->count, &added->room, sizeof(*added->entries));
	added->entries[added->count++] = entry;
	table_add(table, row, table_path, diag);
}

void add_calls(struct added *added, const struct span_list *options, struct table *table,
	       const char *table_path, struct list *list, const char *list_path,
	       const struct span_list *abis, const struct architecture *architecture,
	       unsigned int word_size, struct diag *diag)
{
	struct list protos = { 0 };
	bool *seen = allocate(options->count, sizeof(*seen));

	for (size_t i = 0; i < options->count; i++)
		add_line(&added->text, options->at[i]);
	list_parse(&protos, (struct span){ added->text.at, added->text.len }, architecture,
		   word_size, diag);

	bool parsed = !diag->failed;

	for (size_t i = 0; i < protos.count; i++) {
		const struct proto *proto = &protos.protos[i];
		const struct proto *same = list_find(list, proto->name);
		struct buffer path = { 0 };

		seen[proto->line - 1] = true;
		if (!parsed)
			continue;
		add_row(added, table, table_path, abis, options->at[proto->line - 1], proto, diag);
		if (!same)
			continue;
		buffer_add_path(&path, list_path ? list_path : "");
		diag_error(diag, proto->line, "%s is declared here and on line %zu of %.*s",
			   QUOTED(proto->name), same->line, (int)path.len, path.at);
		buffer_free(&path);
	}
	for (size_t i = 0; i < options->count; i++)
		if (parsed && !seen[i])
			diag_error(diag, i + 1, "no prototype for this target");
	free(seen);
	list_join(list, &protos);
	list_sort(list);
}

void added_free(struct added *added)
{
	for (size_t i = 0; i < added->count; i++)
		buffer_free(&added->entries[i]);
	free(added->entries);
	buffer_free(&added->text);
}
