/* SPDX-License-Identifier: MIT */
/*
 * Implements `gen-syscalls calls`, which prints each row of the table of system calls with its
 * prototype. Other programs can read this output.
 */
#include "printing/output.h"

#include <stdio.h>

/*
 * In syscalls.list, words such as `byhand` after a prototype describe its stub. Prints these words.
 * Prints - if there are none.
 */
static void print_marks(struct buffer *out, const struct proto *proto)
{
	const struct {
		const char *word;
		bool said;
	} marks[] = {
		{ "absent", proto->absent }, { "byhand", proto->byhand }, { "noerrno", proto->noerrno },
		{ "noreturn", proto->noreturn }, { "twice", proto->twice },
	};
	bool any = false;

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (!marks[i].said)
			continue;
		buffer_puts(out, any ? " " : "");
		buffer_puts(out, marks[i].word);
		any = true;
	}
	buffer_puts(out, any ? "" : "-");
}

static void print_row(struct buffer *out, const struct row *row, const struct proto *proto)
{
	char number[16], words[32];

	snprintf(number, sizeof(number), "%u\t", row->number);
	buffer_puts(out, number);
	buffer_add_span(out, row->abi);
	buffer_puts(out, "\t");
	buffer_add_span(out, row->name);
	buffer_puts(out, "\t");
	buffer_add_span(out, row->entry.len ? row->entry : span_of("-"));
	buffer_puts(out, "\t");
	if (!proto) {
		buffer_puts(out, "-\t-\t-\t-\n");
		return;
	}
	print_declaration(out, proto);
	snprintf(words, sizeof(words), "\t%zu\t", proto->words);
	buffer_puts(out, words);
	print_marks(out, proto);
	buffer_puts(out, "\t");

	size_t before = out->len;

	print_comment(out, proto->absent ? proto->note : (struct span){ "", 0 });
	buffer_puts(out, out->len > before ? "\n" : "-\n");
}

void print_call_table(struct buffer *out, const struct input *input)
{
	for (size_t i = 0; i < input->table->count; i++) {
		const struct row *row = &input->table->rows[i];

		print_row(out, row, row->entry.len && !row->superseded ? list_find(input->list, row->name) : NULL);
	}
}
