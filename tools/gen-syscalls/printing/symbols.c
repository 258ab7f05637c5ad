/* SPDX-License-Identifier: MIT */
/* gen-syscalls symbols: the numbers of the table as assembler symbols. */
#include "printing/output.h"

#include <stdio.h>

void print_symbol(struct buffer *out, const struct row *row)
{
	char number[16];

	snprintf(number, sizeof(number), " = %u\n", row->number);
	buffer_puts(out, ".LSYS_");
	buffer_add_span(out, row->name);
	buffer_puts(out, number);
}

void print_symbols(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "/* ");
	print_banner(out, "symbols", input);
	buffer_puts(out, " */\n");
	for (size_t i = 0; i < input->table->count; i++)
		print_symbol(out, &input->table->rows[i]);
}
