/* SPDX-License-Identifier: MIT */
/*
 * A fuzz target for libFuzzer. If FUZZ_TABLE is defined, it parses the input as a table of system
 * calls, and otherwise as a list of prototypes. If the parser accepts the input, it calls the
 * functions that print the output of the commands, such as print_numbers().
 */
#include "reading/linux.h"
#include "printing/output.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void print_all(const struct table *table, const struct list *list,
		      const struct span_list *abis, const struct linux_tables *tables,
		      const struct architecture *architecture)
{
	const struct columns columns = { 0 };
	struct calls calls = calls_of(table, list);
	struct input input = {
		.table = table, .list = list, .calls = &calls, .table_name = "t", .list_name = "l",
		.linux_tables = tables, .abis = abis, .architecture = architecture, .columns = &columns,
	};
	struct buffer out = { 0 };

	print_numbers(&out, &input);
	print_symbols(&out, &input);
	print_stubs(&out, &input);
	print_prototypes(&out, &input);
	print_raw(&out, &input);
	print_argument_counts(&out, &input);
	print_call_table(&out, &input);
	if (architecture) {
		print_html(&out, &input);
		print_json(&out, &input);
	}
	if (table->rows[table->count - 1].number <= LARGEST_SLOT) {
		print_dispatch(&out, &input);
		print_dispatch_macros(&out, &input);
	}
	buffer_free(&out);
	calls_free(&calls);
}

#ifdef FUZZ_TABLE
/*
 * Checks a table of system calls that the parser has accepted. Aborts if the table is wrong. No
 * number may occur twice, and the numbers must be in ascending order. If a name has several rows,
 * all but the one with the largest number must have the flag `superseded`. Each name must consist
 * of letters, digits and underscores.
 */
static void check_taken(const struct table *table)
{
	const struct row **names = table_names(table);

	for (size_t i = 0; i < table->count; i++) {
		if (i && table->rows[i].number <= table->rows[i - 1].number)
			abort();
		if (i && span_compare(names[i - 1]->name, names[i]->name) > 0)
			abort();

		bool again = i && !span_compare(names[i - 1]->name, names[i]->name);

		if (again != names[i]->superseded || (again && names[i]->number >= names[i - 1]->number))
			abort();
		if (!span_is_word(table->rows[i].name) || table->rows[i].number > INT32_MAX)
			abort();
	}
	free(names);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct linux_tables tables;
	const struct architecture *architecture;
	struct span_list known;
	struct table table = { 0 };
	struct list list = { 0 };
	struct diag diag = { .path = "t", .pedantic = true }, added = { .path = "--add" };
	struct span_list abis = { 0 };

	if (!size)
		return 0;
	if (!tables.at)
		tables = linux_read();
	known = architecture_known_abis();
	span_list_add(&known, span_of("unknown"));
	for (size_t i = 0; i < known.count; i++)
		if (data[0] >> i % 8 & 1)
			span_list_add(&abis, known.at[i]);

	struct span text = { (const char *)data + 1, size - 1 };

	architecture = linux_default_architecture(&tables, text, &abis);
	table_parse(&table, text, &abis, &diag);
	linux_compare(&tables, &table, architecture, &diag, &added);
	if (!diag.failed) {
		if (!table.count)
			abort();
		check_taken(&table);
		for (size_t i = 0; i < table.count; i++)
			list_add_untyped(&list, table.rows[i].name, table.rows[i].noreturn);
		list_sort(&list);
		print_all(&table, &list, &abis, &tables, architecture);
	}
	span_list_free(&known);
	diag_free(&diag);
	diag_free(&added);
	list_free(&list);
	table_free(&table);
	span_list_free(&abis);
	return 0;
}
#else
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct linux_tables tables;
	struct table table = { 0 };
	struct list list = { 0 };
	struct diag diag = { .path = "l" };
	struct span_list abis = { 0 };

	if (!tables.at)
		tables = linux_read();
	if (!size)
		return 0;
	/*
	 * In the first byte of the input, the lowest bit chooses the word size. The other bits
	 * choose the architecture. If `which` is 0, the architecture is unknown.
	 */
	size_t which = data[0] / 2 % (architecture_count + 1);
	const struct architecture *architecture = which ? &architectures[which - 1] : NULL;

	list_parse(&list, (struct span){ (const char *)data + 1, size - 1 }, architecture,
		   data[0] & 1 ? 32 : 64, &diag);
	if (!diag.failed) {
		for (size_t i = 0; i < list.count; i++) {
			const struct proto *proto = &list.protos[i];
			size_t words = 0;

			for (size_t j = 0; j < proto->param_count; j++)
				words += proto->params[j].padding + proto->params[j].words;
			if (words != proto->words || words > MOST_WORDS || list_find(&list, proto->name) != proto)
				abort();
			table_add(&table, (struct row){ .number = (unsigned int)i, .name = proto->name,
							.entry = proto->name }, "t", &diag);
		}
		if (list.count)
			print_all(&table, &list, &abis, &tables, architecture);
	}
	diag_free(&diag);
	list_free(&list);
	table_free(&table);
	span_list_free(&abis);
	return 0;
}
#endif
