/* SPDX-License-Identifier: MIT */
/*
 * Implements `gen-syscalls single`, which prints ring3.h. Programs without a library need only this
 * header to execute system calls.
 */
#include "diag.h"
#include "extras/embedded.h"
#include "printing/inline.h"
#include "printing/output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * The state while ring3.h is printed. ring3.h is the text of single/single.h. The files that
 * single.h includes are printed in place of the #include lines.
 */
struct single {
	struct buffer *out;
	const struct input *inputs;
	const struct embedded **done;	/* files that were printed already */
	size_t done_count;
};

static void print_text(struct single *single, const struct embedded *text);

static const struct embedded *find_text(const char *folder, struct span name)
{
	for (size_t i = 0; i < embedded_count; i++) {
		struct span rest = span_of(embedded[i].name);
		size_t len = strlen(folder);

		if (len && (rest.len <= len || memcmp(rest.at, folder, len) || rest.at[len] != '/'))
			continue;
		len += len > 0;
		if (!span_compare((struct span){ rest.at + len, rest.len - len }, name))
			return &embedded[i];
	}
	return NULL;
}

/*
 * If the line is `#include <NAME>` or `#include "NAME"`, returns NAME. Otherwise returns an empty
 * span.
 */
static struct span included(struct span line)
{
	static const char include[] = "#include ";
	const size_t len = sizeof(include) - 1;
	struct span name = { line.at + len + 1, 0 };

	if (line.len < len + 2 || memcmp(line.at, include, len) || !strchr("<\"", line.at[len]))
		return name;
	while (name.len < line.len - len - 1 && !strchr(">\"", name.at[name.len]))
		name.len++;
	return name;
}

/*
 * Returns the prototype of the system call `name`, if it has exactly one parameter (the exit
 * status). Otherwise returns NULL.
 */
static const struct proto *find_exit(const struct calls *calls, const char *name)
{
	for (size_t i = 0; i < calls->count; i++)
		if (span_is(calls->at[i].proto->name, name) && calls->at[i].proto->param_count == 1)
			return calls->at[i].proto;
	return NULL;
}

const char *single_lacks(const struct architecture *architecture)
{
	static const char *const names[] = { "bits/types.h", "single_start.h", "syscall_arch.h" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (!find_text(architecture->name, span_of(names[i])))
			return names[i];
	return NULL;
}

/*
 * Prints the macro __RING3_EXIT. The program's start code ends the process with this macro. If the
 * table has neither exit_group nor exit, the macro executes an illegal instruction. In this case
 * the function adds a note to input->diag.
 */
static void print_exit(struct buffer *out, const struct input *input)
{
	const struct proto *proto = find_exit(input->calls, "exit_group");

	if (!proto)
		proto = find_exit(input->calls, "exit");
	if (proto) {
		buffer_puts(out, "#define __RING3_EXIT(status) for (;;) raw_");
		buffer_add_span(out, proto->name);
		buffer_puts(out, "(status)\n");
		return;
	}
	diag_note(input->diag, 0, "neither exit_group nor exit has a row and a prototype, so _start of ring3.h ends the "
		  "process by an illegal instruction");
	buffer_puts(out, "/* The table has no call that ends a process. */\n"
		    "#define __RING3_EXIT(status) ((void)(status), __builtin_trap())\n");
}

/*
 * Some files, such as syscall_arch.h, have a variant for each architecture. Prints the variant of
 * the file `name` for the architecture of `input`. The texts of ring3/numbers.h and ring3/calls.h
 * are generated from the table and the list of prototypes. Returns false if the file `name` has no
 * variants.
 */
static bool print_of_machine(struct single *single, const struct input *input, struct span name)
{
	const struct embedded *text = find_text(input->architecture->name, name);

	if (span_is(name, "ring3/numbers.h")) {
		print_number_defines(single->out, input->table);
	} else if (span_is(name, "ring3/calls.h")) {
		print_struct_tags(single->out, input->calls);
		print_inline(single->out, input->calls, INLINE_RAW);
		print_inline(single->out, input->calls, INLINE_SYS);
		print_exit(single->out, input);
	} else if (text) {
		print_text(single, text);
	} else {
		return false;
	}
	return true;
}

/*
 * Some files, such as syscall_arch.h, have a variant for each architecture. Prints the variants of
 * the file `name` for all architectures, with #if, #elif and #endif around them. If this file has
 * no variants, prints nothing and returns false.
 */
static bool print_of_machines(struct single *single, struct span name)
{
	struct buffer *out = single->out;
	size_t before = out->len;

	for (const struct input *input = single->inputs; input; input = input->next) {
		buffer_puts(out, input == single->inputs ? "#if " : "#elif ");
		buffer_puts(out, input->architecture->condition);
		buffer_puts(out, "\n\n");
		if (!print_of_machine(single, input, name)) {
			out->len = before;
			return false;
		}
		buffer_puts(out, "\n");
	}
	buffer_puts(out, "#else\n#error \"this ring3.h was made for ");
	print_architectures(out, single->inputs);
	buffer_puts(out, "\"\n#endif\n");
	return true;
}

static bool is_done(const struct single *single, const struct embedded *text)
{
	for (size_t i = 0; i < single->done_count; i++)
		if (single->done[i] == text)
			return true;
	return false;
}

/*
 * Prints an embedded file. If the file includes other embedded files, prints their text in place of
 * the #include lines. Each file is printed only once. #include lines for headers of the compiler
 * are printed unchanged.
 */
static void print_text(struct single *single, const struct embedded *text)
{
	struct span rest = text->text, line;

	if (is_done(single, text))
		return;
	single->done[single->done_count++] = text;
	while (next_line(&rest, &line)) {
		struct span name = included(line);
		const struct embedded *other = name.len ? find_text("", name) : NULL;

		if (other) {
			print_text(single, other);
		} else if (!name.len || !print_of_machines(single, name)) {
			buffer_add_span(single->out, line);
			buffer_puts(single->out, "\n");
		}
	}
}

void print_single(struct buffer *out, const struct input *input)
{
	struct single single = {
		.out = out, .inputs = input, .done = allocate(embedded_count, sizeof(*single.done)),
	};

	buffer_puts(out, "/* SPDX-License-Identifier: MIT */\n/* ");
	print_banner(out, "single", input);
	buffer_puts(out, " */\n");
	print_text(&single, find_text("", span_of("single.h")));
	free(single.done);
}
