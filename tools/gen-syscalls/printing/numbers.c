/* SPDX-License-Identifier: MIT */
/* gen-syscalls numbers: a C header with the numbers of the table. */
#include "printing/output.h"

#include <stdio.h>

/* Plain decimal numbers: defining a macro once more is legal when it is spelled the same. */
static void print_defines(struct buffer *out, const struct table *table, const char *prefix)
{
	for (size_t i = 0; i < table->count; i++) {
		char number[16];

		snprintf(number, sizeof(number), " %u\n", table->rows[i].number);
		buffer_puts(out, "#define ");
		buffer_puts(out, prefix);
		buffer_add_span(out, table->rows[i].name);
		buffer_puts(out, number);
	}
}

void print_number_defines(struct buffer *out, const struct table *table)
{
	print_defines(out, table, "__NR_");
	buffer_puts(out, "\n");
	print_defines(out, table, "SYS_");
}

void print_numbers(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/* ");
	print_banner(out, "numbers", input);
	buffer_puts(out, " */\n");
	print_number_defines(out, input->table);
}
