/* SPDX-License-Identifier: MIT */
/* gen-syscalls stubs: one line of assembler macro for each call. */
#include "output.h"

#include <stdio.h>

void print_stubs(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/* ");
	print_origin(out, "stubs", input);
	buffer_puts(out, " */\n");
	for (size_t i = 0; i < input->calls->count; i++) {
		const struct proto *proto = input->calls->at[i].proto;
		bool plain = proto->noerrno || proto->noreturn;
		char words[16];

		if (proto->byhand) {
			buffer_puts(out, "/* ");
			buffer_add_span(out, proto->name);
			buffer_puts(out, ": by hand */\n");
			continue;
		}
		snprintf(words, sizeof(words), ", %zu\n", proto->words);
		buffer_puts(out, plain ? "PSEUDO_NOERRNO " : "PSEUDO ");
		buffer_add_span(out, proto->name);
		buffer_puts(out, words);
	}
}
