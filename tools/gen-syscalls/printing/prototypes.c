/* SPDX-License-Identifier: MIT */
/*
 * Implements `gen-syscalls prototypes`, which prints <ring3/sys.h>. This header declares the stubs
 * sys_NAME.
 */
#include "printing/output.h"

void print_declaration(struct buffer *out, const struct proto *proto)
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

void print_comment(struct buffer *out, struct span note)
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
}

/* Prints the comment above a prototype in syscalls.list as a C comment. */
static void print_note(struct buffer *out, struct span note)
{
	struct span line;

	if (!note.len)
		return;
	buffer_puts(out, "\n/*\n");
	while (next_line(&note, &line)) {
		while (line.len && *line.at != '#')
			line.at++, line.len--;
		buffer_puts(out, " *");
		buffer_add(out, line.at + 1, line.len - 1);
		buffer_puts(out, "\n");
	}
	buffer_puts(out, " */\n");
}

static void print_prototype(struct buffer *out, const struct proto *proto)
{
	print_note(out, proto->note);
	if (proto->twice)
		buffer_puts(out, "__RING3_RETURNS_TWICE ");

	if (proto->noreturn)
		buffer_puts(out, "__RING3_NORETURN ");
	buffer_add_type(out, proto->type);
	buffer_puts(out, "sys_");
	buffer_add_span(out, proto->name);
	buffer_puts(out, "(");
	for (size_t i = 0; i < proto->param_count; i++) {
		buffer_puts(out, i ? ", " : "");
		buffer_puts(out, proto->params[i].type);
	}
	buffer_puts(out, proto->param_count ? ") __RING3_STUB(" : "void) __RING3_STUB(");
	buffer_add_span(out, proto->name);
	buffer_puts(out, ");\n");
}

void print_prototypes(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/*\n * ");
	print_banner(out, "prototypes", input);
	buffer_puts(out, "\n"
		    " *\n"
		    " * sys_NAME is the system call NAME, with the kernel's arguments, order and\n"
		    " * types, which may differ from those of the C function. Page NAME in section 2\n"
		    " * of the manual describes the call. On failure it sets errno and returns -1.\n"
		    " */\n"
		    "#ifndef RING3_SYS_H\n"
		    "#define RING3_SYS_H\n"
		    "\n"
		    "#include <ring3/decl.h>\n"
		    "\n"
		    "__RING3_BEGIN_DECLS\n"
		    "\n");
	print_struct_tags(out, input->calls);
	for (size_t i = 0; i < input->calls->count; i++)
		print_prototype(out, input->calls->at[i].proto);
	buffer_puts(out, input->calls->count ? "\n" : "");
	buffer_puts(out, "__RING3_END_DECLS\n"
		    "\n"
		    "#endif\n");
}
