/* SPDX-License-Identifier: MIT */
/*
 * Implements `gen-syscalls dispatch`, for authors of kernels. Prints a C array. The element with
 * index N is the kernel's function for the system call with number N.
 */
#include "printing/output.h"

#include <stdio.h>
#include <stdlib.h>

/*
 * Prints a C declaration of each kernel function in the table, such as `sys_call_entry sys_read;`.
 */
static void print_entries(struct buffer *out, const struct table *table)
{
	struct span_list entries = { 0 };

	span_list_add(&entries, span_of("sys_ni_syscall"));
	for (size_t i = 0; i < table->count; i++)
		if (table->rows[i].entry.len)
			span_list_add(&entries, table->rows[i].entry);
	qsort(entries.at, entries.count, sizeof(*entries.at), by_text);
	for (size_t i = 0; i < entries.count; i++) {
		if (i && !span_compare(entries.at[i], entries.at[i - 1]))
			continue;
		buffer_puts(out, "sys_call_entry ");
		buffer_add_span(out, entries.at[i]);
		buffer_puts(out, ";\n");
	}
	span_list_free(&entries);
}

/*
 * Prints a text for each number from 0 to the highest number in the table. The text is `before`,
 * the number, `between`, the name of the kernel's function, and `after`, joined. For an unused
 * number, the name is sys_ni_syscall.
 */
static void print_slots(struct buffer *out, const struct table *table, const char *before,
			const char *between, const char *after)
{
	const struct row *row = table->rows, *last = &table->rows[table->count - 1];

	for (unsigned int number = 0; number <= last->number; number++) {
		bool hole = row->number != number || !row->entry.len;
		char digits[16];

		snprintf(digits, sizeof(digits), "%u", number);
		buffer_puts(out, before);
		buffer_puts(out, digits);
		buffer_puts(out, between);
		buffer_add_span(out, hole ? span_of("sys_ni_syscall") : row->entry);
		buffer_puts(out, after);
		row += row->number == number && row != last;
	}
}

void check_slots(const struct table *table, struct diag *diag, struct diag *added)
{
	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (row->number > LARGEST_SLOT)
			diag_error(row->added ? added : diag, row->line, "number %u is too large for "
				   "dispatch, the largest is %d", row->number, LARGEST_SLOT);
	}
}

void take_compat_entries(struct table *table)
{
	for (size_t i = 0; i < table->count; i++)
		if (table->rows[i].compat.len)
			table->rows[i].entry = table->rows[i].compat;
}

void print_dispatch(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/*\n * ");
	print_banner(out, "dispatch", input);
	buffer_puts(out, "\n"
		    " *\n"
		    " * sys_call_table[number] is the function that does the call, sys_ni_syscall\n"
		    " * where there is none. Check the number against sys_call_count first.\n"
		    " * Define SYS_CALL_ARGS if the functions take other arguments than six longs.\n"
		    " */\n"
		    "#ifndef SYS_CALL_ARGS\n"
		    "#define SYS_CALL_ARGS long, long, long, long, long, long\n"
		    "#endif\n"
		    "\n"
		    "typedef long sys_call_entry(SYS_CALL_ARGS);\n"
		    "\n");
	print_entries(out, input->table);
	buffer_puts(out, "\n"
		    "extern sys_call_entry *const sys_call_table[];\n"
		    "extern const unsigned int sys_call_count;\n"
		    "\n"
		    "sys_call_entry *const sys_call_table[] = {\n");
	print_slots(out, input->table, "\t[", "] = ", ",\n");
	buffer_puts(out, "};\n"
		    "\n"
		    "const unsigned int sys_call_count = sizeof(sys_call_table) / "
		    "sizeof(sys_call_table[0]);\n");
}

void print_dispatch_macros(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/* ");
	print_banner(out, "dispatch", input);
	buffer_puts(out, " */\n");
	print_slots(out, input->table, "__SYSCALL(", ", ", ")\n");
}
