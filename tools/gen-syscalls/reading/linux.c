/* SPDX-License-Identifier: MIT */
/*
 * Compares a table of system calls with the kernel's tables in Linux RING3_LINUX. The build defines
 * RING3_LINUX as the Linux release that ring3 supports.
 */
#include "reading/linux.h"
#include "reading/table_check.h"

#include <stdlib.h>

static struct table read_one(struct span text, const struct span_list *abis)
{
	struct table table = { 0 };
	struct diag diag = { 0 };

	table_parse(&table, text, abis, &diag);
	diag_free(&diag);
	return table;
}

struct linux_tables linux_read(void)
{
	return (struct linux_tables){ allocate(architecture_count, sizeof(struct linux_table)) };
}

/* Parses the table of this architecture, if no earlier call has done so, and returns it. */
static struct linux_table *table_of(const struct linux_tables *tables, const struct architecture *architecture)
{
	struct linux_table *table = &tables->at[architecture - architectures];
	struct span_list abis = { 0 };

	if (table->parsed)
		return table;
	architecture_add_abis(&abis, architecture);
	table->own = read_one(architecture->table, &abis);
	if (*architecture->other_abi) {
		abis.count = 0;
		span_list_add(&abis, span_of(architecture->other_abi));
		table->other = read_one(architecture->table, &abis);
	}
	table->parsed = true;
	span_list_free(&abis);
	return table;
}

/* Returns the row with this name among the rows for the architecture itself, or NULL. */
static const struct row *find_own(struct linux_table *table, struct span name)
{
	if (!table->own_names)
		table->own_names = table_names(&table->own);
	return names_find(table->own_names, table->own.count, name);
}

/* Returns the row with this name among the rows for the second ABI, or NULL. */
static const struct row *find_other(struct linux_table *table, struct span name)
{
	if (!table->other_names)
		table->other_names = table_names(&table->other);
	return names_find(table->other_names, table->other.count, name);
}

void linux_free(struct linux_tables *tables)
{
	for (size_t i = 0; i < architecture_count; i++) {
		free(tables->at[i].own_names);
		free(tables->at[i].other_names);
		table_free(&tables->at[i].own);
		table_free(&tables->at[i].other);
	}
	free(tables->at);
}

const struct table *linux_table(const struct linux_tables *tables, const struct architecture *architecture)
{
	return &table_of(tables, architecture)->own;
}

const struct row *linux_find(const struct linux_tables *tables, const struct architecture *architecture,
			     unsigned int number)
{
	const struct linux_table *table = architecture ? table_of(tables, architecture) : NULL;
	const struct row *row = table ? table_find(&table->own, number) : NULL;

	return row || !table ? row : table_find(&table->other, number);
}

const struct row *linux_find_name(const struct linux_tables *tables, const struct architecture *architecture,
				  struct span name)
{
	return architecture ? find_own(table_of(tables, architecture), name) : NULL;
}

unsigned int linux_last(const struct table *table)
{
	unsigned int last = 0;

	for (size_t i = 0; i < table->count; i++)
		if (table->rows[i].number < LINUX_END)
			last = table->rows[i].number;
	return last;
}

static bool is_in(struct linux_table *table, struct span name)
{
	return find_own(table, name) || find_other(table, name);
}

bool linux_knows(const struct linux_tables *tables, struct span name)
{
	/* Searches the parsed tables first. Most names are in one of them, so the others need not be parsed. */
	for (size_t i = 0; i < architecture_count; i++)
		if (tables->at[i].parsed && is_in(&tables->at[i], name))
			return true;
	for (size_t i = 0; i < architecture_count; i++)
		if (!tables->at[i].parsed && is_in(table_of(tables, &architectures[i]), name))
			return true;
	return false;
}

bool linux_is(const struct linux_tables *tables, const struct table *table,
		     const struct architecture *architecture)
{
	size_t same = 0, counted = 0;

	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];
		const struct row *theirs = linux_find(tables, architecture, row->number);

		counted += !row->added;
		same += !row->added && theirs && !span_compare(theirs->name, row->name);
	}
	return 2 * same >= counted && same;
}

/*
 * Counts rows in the text of a table. A row counts if its ABI word (second column) is in `abis`,
 * and if Linux's table for the architecture has a row with the same number and name.
 */
static size_t count_linux_rows(const struct linux_tables *tables, struct span text, const struct span_list *abis,
			       const struct architecture *architecture)
{
	struct table table = read_one(text, abis);
	size_t same = 0;

	for (size_t i = 0; i < table.count; i++) {
		const struct row *theirs = linux_find(tables, architecture, table.rows[i].number);

		same += theirs && !span_compare(theirs->name, table.rows[i].name);
	}
	table_free(&table);
	return same;
}

/*
 * Counts the rows for this architecture in the text of a table. The ABI word (second column) of
 * such a row is in architecture->abis. If `other` is true, counts the rows with the ABI word
 * other_abi instead.
 */
static size_t count_rows(struct span text, const struct architecture *architecture, bool other)
{
	struct span_list abis = { 0 };

	if (other)
		span_list_add(&abis, span_of(architecture->other_abi));
	else
		architecture_add_abis(&abis, architecture);

	size_t count = table_count_rows(text, &abis);

	span_list_free(&abis);
	return count;
}

/*
 * One of the architectures to which the table may belong. The members show how well the table fits.
 * An ABI word is a word in the second column of the table, such as `common`. The option --abi gives
 * the ABI words of the rows that the user wants.
 */
struct candidate {
	const struct architecture *architecture;
	size_t shared;		/* number of its ABI words that --abi gives; other_abi counts too */
	size_t same;		/* number of rows that Linux's table has too */
	size_t words;		/* number of all its ABI words, without other_abi */
};

static bool is_better(const struct candidate *a, const struct candidate *b)
{
	if (!b->architecture || a->shared != b->shared)
		return !b->architecture || a->shared > b->shared;
	if (a->same != b->same)
		return a->same > b->same;
	if (a->words != b->words)
		return a->words < b->words;
	return !a->architecture->port && b->architecture->port;
}

const struct architecture *linux_default_architecture(const struct linux_tables *tables, struct span text,
						      const struct span_list *said)
{
	struct candidate best = { NULL, 0, 0, 0 };
	const struct architecture *other = NULL;

	for (size_t i = 0; i < architecture_count; i++) {
		const struct architecture *architecture = &architectures[i];
		struct candidate candidate = { architecture, architecture_shared_abis(architecture, said), 0,
					       architecture_abi_count(architecture) };
		struct span_list own = { 0 };

		if (!other && !said->count && count_rows(text, architecture, true))
			other = architecture;
		if (said->count ? !candidate.shared : !count_rows(text, architecture, false))
			continue;
		architecture_add_abis(&own, architecture);
		candidate.same = count_linux_rows(tables, text, said->count ? said : &own, architecture);
		span_list_free(&own);
		if (is_better(&candidate, &best))
			best = candidate;
	}
	return best.architecture ? best.architecture : other;
}

/*
 * Checks a row whose name is not a Linux system call on any architecture. Warns if a future Linux
 * release may use the number for another system call. Warns also if the row names no kernel
 * function.
 */
static void check_new_row(const struct linux_tables *tables, const struct row *row,
			  const struct architecture *architecture, struct diag *diag)
{
	unsigned int next = linux_last(linux_table(tables, architecture)) + 1;

	if (row->number >= next && row->number < LINUX_END && !linux_find(tables, architecture, row->number))
		diag_warning(diag, row->line, "number %u of %s is one of %u to %d, which the next releases of Linux give to "
			     "calls of their own", row->number, QUOTED(row->name), next, LINUX_END - 1);
	if (!row->entry.len)
		diag_warning(diag, row->line, "%s has no entry point, so the kernel answers ENOSYS", QUOTED(row->name));
}

static void compare_row(const struct row *row, const struct row *theirs,
			const struct architecture *architecture, struct diag *diag)
{
	const char *more = "", *other = "";

	if (!theirs || !span_compare(theirs->name, row->name))
		return;
	/*
	 * Only the kernel's own probes use the system calls uretprobe and uprobe. To set a probe in
	 * a process, the kernel writes code into the memory of the process. This code executes
	 * uretprobe or uprobe. Other code must not execute them.
	 */
	if (span_is(theirs->name, "uretprobe")) {
		more = ", which kills any other caller with SIGILL";
	} else if (span_is(theirs->name, "uprobe")) {
		more = ", for the kernel's own probes only";
	} else if (span_is(theirs->abi, architecture->other_abi)) {
		more = ", as ";
		other = architecture->other_abi;
	}
	diag_warning(diag, row->line, "number %u of %s is %s in the table of Linux "
		     RING3_LINUX "%s%s", row->number, QUOTED(row->name), QUOTED(theirs->name), more, other);
}

/*
 * Checks the rows whose ABI word (second column) is not for this target. If such a row has a name
 * that no row for this target has, the target lacks this system call. In this case the function
 * adds a note if Linux has a system call with this name, and otherwise a warning.
 *
 * If the target has the system call, and the row is for the second ABI, other_abi (x32), checks the
 * number of the row. Linux uses only some numbers for rows of this ABI (x32: 512 to 547). Adds a
 * note if the number of the row is not one of them.
 */
static void compare_others(const struct linux_tables *tables, const struct table *table,
			   const struct architecture *architecture, struct diag *diag)
{
	const struct row **names = table_names(table);
	const struct table *other = &table_of(tables, architecture)->other;

	for (size_t i = 0; i < table->others_count; i++) {
		const struct row *row = &table->others[i];

		if (names_find(names, table->count, row->name)) {
			unsigned int first = other->count ? other->rows[0].number : 0;
			unsigned int last = other->count ? other->rows[other->count - 1].number : 0;

			if (span_is(row->abi, architecture->other_abi) &&
			    (row->number < first || row->number > last))
				diag_pedantic(diag, row->line, "number %u of ABI %s is not one of "
					      "%u to %u, which are for it", row->number,
					      QUOTED(row->abi), first, last);
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
		   const struct architecture *architecture, struct diag *diag, struct diag *added)
{
	if (!linux_is(tables, table, architecture)) {
		diag_pedantic(diag, 1, "not half of the rows are those of Linux " RING3_LINUX ", so none is "
			  "compared with them");
		return;
	}
	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		struct diag *its = row->added ? added : diag;

		compare_row(row, linux_find(tables, architecture, row->number), architecture, its);
		if (!linux_knows(tables, row->name))
			check_new_row(tables, row, architecture, its);
		check_entry(row, linux_find_name(tables, architecture, row->name), its);
	}
	compare_others(tables, table, architecture, diag);
}
