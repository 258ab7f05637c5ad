/* SPDX-License-Identifier: MIT */
/* gen-syscalls calls: each row of the table with what the list says of it, for other programs to read. */
#include "printing/output.h"

#include <stdio.h>

/* ssize_t read(int fd, void *buf, size_t count) */
static void print_prototype(struct buffer *out, const struct proto *proto)
{
	buffer_add_type(out, proto->type);
	buffer_add_span(out, proto->name);
	buffer_puts(out, proto->param_count ? "(" : "(void");
	for (size_t i = 0; i < proto->param_count; i++) {
		buffer_puts(out, i ? ", " : "");
		buffer_add_type(out, proto->params[i].type);
		buffer_add_span(out, proto->params[i].name);
	}
	buffer_puts(out, ")");
}

/* The words of the list that say how the stub is, or - for none. */
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

/* The comment above a row without its #, in one line with single blanks. */
static void print_reason(struct buffer *out, struct span note)
{
	struct span line;
	bool any = false;

	while (next_line(&note, &line)) {
		size_t mark = 0;

		while (mark < line.len && line.at[mark++] != '#')
			;
		for (size_t i = mark; i < line.len; i++) {
			bool start = i == mark || line.at[i - 1] == ' ' || line.at[i - 1] == '\t';

			if (line.at[i] == ' ' || line.at[i] == '\t')
				continue;
			buffer_puts(out, any && start ? " " : "");
			buffer_add(out, &line.at[i], 1);
			any = true;
		}
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
	print_prototype(out, proto);
	snprintf(words, sizeof(words), "\t%zu\t", proto->words);
	buffer_puts(out, words);
	print_marks(out, proto);
	buffer_puts(out, "\t");
	print_reason(out, proto->absent ? proto->note : (struct span){ "", 0 });
	buffer_puts(out, "\n");
}

void print_call_table(struct buffer *out, const struct input *input)
{
	for (size_t i = 0; i < input->table->count; i++) {
		const struct row *row = &input->table->rows[i];

		print_row(out, row, row->entry.len && !row->superseded ? list_find(input->list, row->name) : NULL);
	}
}
