/* SPDX-License-Identifier: MIT */
/* The tables of the Linux release that ring3 follows, to compare another table with. */
#include "reading/linux.h"

#include <stdlib.h>

/* Numbers that calls have in x32 alone. */
enum { FIRST_OF_X32 = 512, LAST_OF_X32 = 547 };

static bool has(const struct span_list *abis, const char *abi)
{
	return span_list_has(abis, span_of(abi));
}

static struct table read_one(const char *text, size_t size, const char *abi, const char *second)
{
	struct table table = { 0 };
	struct span_list abis = { 0 };
	struct diag diag = { 0 };

	span_list_add(&abis, span_of(abi));
	if (second)
		span_list_add(&abis, span_of(second));
	table_parse(&table, (struct span){ text, size }, &abis, &diag);
	diag_free(&diag);
	span_list_free(&abis);
	return table;
}

struct linux_tables linux_read(void)
{
	struct linux_tables tables = { .at = {
		[LINUX_I386] = read_one(linux_i386, linux_i386_size, "i386", NULL),
		[LINUX_X86_64] = read_one(linux_x86_64, linux_x86_64_size, "common", "64"),
		[LINUX_X32] = read_one(linux_x86_64, linux_x86_64_size, "x32", NULL),
	} };

	for (int i = 0; i < LINUX_TABLES; i++)
		tables.names[i] = table_names(&tables.at[i]);
	return tables;
}

void linux_free(struct linux_tables *tables)
{
	for (int i = 0; i < LINUX_TABLES; i++) {
		free(tables->names[i]);
		table_free(&tables->at[i]);
	}
}

const struct row *linux_find(const struct linux_tables *tables, const struct span_list *abis,
			     unsigned int number)
{
	bool x86_64 = has(abis, "64") || has(abis, "x86_64");
	const struct row *row = NULL;

	if (has(abis, "i386"))
		return table_find(&tables->at[LINUX_I386], number);
	if (x86_64)
		row = table_find(&tables->at[LINUX_X86_64], number);
	if (!row && (x86_64 || has(abis, "x32")))
		row = table_find(&tables->at[LINUX_X32], number);
	return row;
}

bool linux_knows(const struct linux_tables *tables, struct span name)
{
	for (int i = 0; i < LINUX_TABLES; i++)
		if (names_find(tables->names[i], tables->at[i].count, name))
			return true;
	return false;
}

/* Is at least half of the table Linux's? */
static bool is_linux(const struct linux_tables *tables, const struct table *table,
		     const struct span_list *abis)
{
	size_t same = 0, counted = 0;

	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];
		const struct row *theirs = linux_find(tables, abis, row->number);

		counted += !row->added;
		same += !row->added && theirs && !span_compare(theirs->name, row->name);
	}
	return 2 * same >= counted && same;
}

const char *linux_default_abis(const struct linux_tables *tables, struct span text)
{
	static const char x86_64[] = "common,64,x86_64";
	struct table i386 = { 0 }, other = { 0 };
	struct span_list words = { 0 };
	struct diag diag = { 0 };
	bool is_i386;

	if (!table_has_abi(text, "i386"))
		return x86_64;
	span_list_add(&words, span_of("i386"));
	table_parse(&i386, text, &words, &diag);
	words.count = 0;
	span_list_add(&words, span_of("common"));
	span_list_add(&words, span_of("64"));
	table_parse(&other, text, &words, &diag);
	is_i386 = other.count <= i386.count || !is_linux(tables, &other, &words);
	diag_free(&diag);
	span_list_free(&words);
	table_free(&i386);
	table_free(&other);
	return is_i386 ? "i386" : x86_64;
}

static void compare_row(const struct row *row, const struct row *theirs, struct diag *diag)
{
	const char *more = "";

	if (!theirs || !span_compare(theirs->name, row->name))
		return;
	/* The kernel's own probes use them, from code that it has put there itself. */
	if (span_is(theirs->name, "uretprobe"))
		more = ", which kills any other caller with SIGILL";
	else if (span_is(theirs->name, "uprobe"))
		more = ", for the kernel's own probes only";
	else if (span_is(theirs->abi, "x32"))
		more = ", as x32";
	diag_warning(diag, row->line, "number %u of %s is %s in the table of Linux "
		     RING3_LINUX "%s", row->number, QUOTED(row->name), QUOTED(theirs->name), more);
}

/*
 * Warn of rows for another target whose name no row of this target and none of Linux's has, and
 * note what is odd about those that are Linux's.
 */
static void compare_others(const struct linux_tables *tables, const struct table *table,
			   struct diag *diag)
{
	const struct row **names = table_names(table);

	for (size_t i = 0; i < table->others_count; i++) {
		const struct row *row = &table->others[i];
		bool x32 = span_is(row->abi, "x32");

		if (names_find(names, table->count, row->name)) {
			if (x32 && (row->number < FIRST_OF_X32 || row->number > LAST_OF_X32))
				diag_pedantic(diag, row->line, "number %u of ABI \"x32\" is not one of "
					  "%d to %d, which are for it", row->number, FIRST_OF_X32,
					  LAST_OF_X32);
		} else if (linux_knows(tables, row->name)) {
			diag_pedantic(diag, row->line, "ABI %s keeps %s off this target, and no other row "
				  "has it", QUOTED(row->abi), QUOTED(row->name));
		} else {
			diag_warning(diag, row->line, "ABI %s keeps %s off this target",
				     QUOTED(row->abi), QUOTED(row->name));
		}
	}
	free(names);
}

void linux_compare(const struct linux_tables *tables, const struct table *table,
		   const struct span_list *abis, struct diag *diag, struct diag *added)
{
	if (!is_linux(tables, table, abis)) {
		diag_pedantic(diag, 1, "not half of the rows are those of Linux " RING3_LINUX ", so none is "
			  "compared with them");
		return;
	}
	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		compare_row(row, linux_find(tables, abis, row->number), row->added ? added : diag);
	}
	compare_others(tables, table, diag);
}
