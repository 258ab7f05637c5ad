/* SPDX-License-Identifier: MIT */
/* The struct and union tags that the calls' types name. */
#include "printing/struct_tags.h"

#include <stdlib.h>

static int by_text(const void *left, const void *right)
{
	const struct span *a = left, *b = right;

	return span_compare(*a, *b);
}

/* Add each `struct tag` and `union tag` in a type, which has single blanks between words. */
static void add_tags(struct span_list *tags, const char *type)
{
	struct span rest = span_of(type);

	for (struct span word = next_field(&rest); word.len; word = next_field(&rest)) {
		if (!span_is(word, "struct") && !span_is(word, "union"))
			continue;

		struct span tag = next_field(&rest);

		span_list_add(tags, (struct span){
			word.at, (size_t)(tag.at + tag.len - word.at) });
	}
}

void print_struct_tags(struct buffer *out, const struct calls *calls)
{
	struct span_list tags = { 0 };

	for (size_t i = 0; i < calls->count; i++) {
		const struct proto *proto = calls->at[i].proto;

		add_tags(&tags, proto->type);
		for (size_t j = 0; j < proto->param_count; j++)
			add_tags(&tags, proto->params[j].type);
	}
	if (!tags.count)
		return;

	qsort(tags.at, tags.count, sizeof(*tags.at), by_text);
	for (size_t i = 0; i < tags.count; i++) {
		if (i && !span_compare(tags.at[i], tags.at[i - 1]))
			continue;
		buffer_add_span(out, tags.at[i]);
		buffer_puts(out, ";\n");
	}
	buffer_puts(out, "\n");
	span_list_free(&tags);
}
