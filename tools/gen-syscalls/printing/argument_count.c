/* SPDX-License-Identifier: MIT */
/*
 * Implements `gen-syscalls words`, which prints a C file. When this file is compiled, the compiler
 * checks how many words (registers) the arguments of each system call need.
 */
#include "printing/output.h"

#include <stdio.h>
#include <string.h>

/*
 * Prints a line such as
 * `_Static_assert(WORDS(int) + WORDS(void *) + WORDS(size_t) == 3, "read: …");` for one prototype.
 */
static void print_argument_assert(struct buffer *out, const struct proto *proto)
{
	char words[32];

	if (!proto->param_count)
		return;
	snprintf(words, sizeof(words), "%zu", proto->words);
	buffer_puts(out, "_Static_assert(");
	for (size_t i = 0; i < proto->param_count; i++) {
		buffer_puts(out, i ? " + " : "");
		buffer_puts(out, proto->params[i].padding ? "1 + WORDS(" : "WORDS(");
		buffer_puts(out, proto->params[i].type);
		buffer_puts(out, ")");
	}
	buffer_puts(out, " == ");
	buffer_puts(out, words);
	buffer_puts(out, ",\n\t\"");
	buffer_add_span(out, proto->name);
	buffer_puts(out, ": its arguments are not ");
	buffer_puts(out, words);
	buffer_puts(out, proto->words == 1 ? " word\");\n" : " words\");\n");
}

static void print_return_assert(struct buffer *out, const struct proto *proto)
{
	if (!strcmp(proto->type, "void"))
		return;
	buffer_puts(out, "_Static_assert(WORDS(");
	buffer_puts(out, proto->type);
	buffer_puts(out, ") == 1,\n\t\"");
	buffer_add_span(out, proto->name);
	buffer_puts(out, ": it returns more than a word\");\n");
}

void print_argument_counts(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/*\n * ");
	print_banner(out, "words", input);
	buffer_puts(out, "\n"
		    " *\n"
		    " * The stubs pass this many words. The compiler, which knows the types, checks it.\n"
		    " */\n"
		    "#include <ring3/sys.h>\n"
		    "\n"
		    "#define WORDS(type) ((sizeof(type) + sizeof(long) - 1) / sizeof(long))\n");
	for (size_t i = 0; i < input->calls->count; i++) {
		const struct proto *proto = input->calls->at[i].proto;

		if (!proto->param_count && !strcmp(proto->type, "void"))
			continue;
		buffer_puts(out, "\n");
		print_argument_assert(out, proto);
		print_return_assert(out, proto);
	}
}
