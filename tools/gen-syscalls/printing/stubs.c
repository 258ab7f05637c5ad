/* SPDX-License-Identifier: MIT */
/* gen-syscalls stubs: one line of assembler macro for each call. */
#include "printing/output.h"

#include <stdio.h>

void print_stub(struct buffer *out, const struct proto *proto)
{
	char words[16];

	snprintf(words, sizeof(words), ", %zu\n", proto->words);
	buffer_puts(out, proto->noerrno || proto->noreturn ? "PSEUDO_NOERRNO " : "PSEUDO ");
	buffer_add_span(out, proto->name);
	buffer_puts(out, words);
}

void print_stubs(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/* ");
	print_banner(out, "stubs", input);
	buffer_puts(out, " */\n");
	for (size_t i = 0; i < input->calls->count; i++) {
		const struct proto *proto = input->calls->at[i].proto;

		if (!proto->byhand) {
			print_stub(out, proto);
			continue;
		}
		buffer_puts(out, "/* ");
		buffer_add_span(out, proto->name);
		buffer_puts(out, ": by hand */\n");
	}
}
