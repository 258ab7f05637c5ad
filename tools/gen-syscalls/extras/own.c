/* SPDX-License-Identifier: MIT */
/*
 * Implements `gen-syscalls own`, which makes headers and stubs for a new table of system calls.
 * Programs use these headers and stubs together with an existing libring3.a.
 */
#include "extras/own.h"
#include "file.h"

#include <stdlib.h>

/*
 * The option --facts names a file with a line for each system call that libring3.a executes. The
 * first column has the name of the system call and the architecture, such as `read@i386`. STUB and
 * CALLERS are the indices of the other columns. The column STUB has the name of the system call's
 * stub in libring3.a, or is empty. The column CALLERS has the names of the functions of libring3.a
 * that execute the system call. FIELDS is the number of these columns.
 */
enum { STUB, CALLERS, FIELDS };

void own_check_columns(const struct columns *columns, struct diag *diag)
{
	if (!diag->failed && (columns->titles.count != FIELDS || !span_is(columns->titles.at[STUB], "Stub") ||
			      !span_is(columns->titles.at[CALLERS], "Callers")))
		diag_error(diag, 0, "the columns are not Call, Stub and Callers");
}

/*
 * The --facts file has a line for each system call that libring3.a executes. Returns the fields of
 * the line for `name`. Returns NULL if there is no such line.
 */
static const struct span *find_made(const struct input *input, struct span name)
{
	return columns_find(input->columns, name, input->architecture->name);
}

static bool has_stub(const struct input *input, struct span name)
{
	const struct span *made = find_made(input, name);

	return made && made[STUB].len;
}

/*
 * libring3.a was compiled with the numbers of the old table. Checks that one system call has the
 * same number in the new table. `row` is its row in the new table. `old` is its row in the old
 * table, or NULL. Reports an error if `old` is NULL, or if the numbers differ. Returns true if it
 * reported that the numbers differ.
 *
 * Does nothing if libring3.a does not execute the system call. Also does nothing if `row` is
 * superseded. Then another row of the new table has the same name and a higher number, and the new
 * headers define only the highest number.
 */
static bool check_name(const struct row *row, const struct row *old, const struct own_side *old_side,
		       const struct own_side *new)
{
	struct diag *diag = row->added ? new->add_diag : new->table_diag;

	if (!find_made(new->input, row->name) || row->superseded)
		return false;
	if (!old)
		diag_error(diag, row->line, "%s is in libring3.a, but not in %s", QUOTED(row->name),
			   QUOTED(span_of(old_side->table_path)));
	else if (old->number != row->number)
		diag_error(diag, row->line, "%s has number %u here, but %u in libring3.a",
			   QUOTED(row->name), row->number, old->number);
	return old && old->number != row->number;
}

/*
 * `row` is a row of the new table. `old` is the row with the same number in the old table, or NULL.
 * If the names of the two rows differ, a function of libring3.a that executes `old` would execute
 * `row` instead. If there is such a function, reports an error and returns true. A row without a
 * kernel function is harmless, because the kernel returns ENOSYS.
 */
static bool check_number(const struct row *row, const struct row *old, const struct own_side *new)
{
	struct diag *diag = row->added ? new->add_diag : new->table_diag;
	const struct span *made = old ? find_made(new->input, old->name) : NULL;

	if (!row->entry.len || !made || !made[CALLERS].len || !span_compare(old->name, row->name))
		return false;
	diag_error(diag, row->line, "number %u is given to %s here, but libring3.a makes %s by it, in: %.*s",
		   row->number, QUOTED(row->name), QUOTED(old->name), SPAN(made[CALLERS]));
	return true;
}

/*
 * Checks that the stub in libring3.a fits the new prototype. The stub passes a fixed number of
 * argument words. If it passed too few words, the kernel would read garbage. So the old and the new
 * prototype must have the same number of argument words. They must also agree on whether the stub
 * sets errno.
 */
static void check_words(const struct call *call, const struct proto *old, const struct own_side *new)
{
	const struct proto *proto = call->proto;
	struct diag *diag = proto->untyped ? new->table_diag : new->list_diag;
	size_t line = proto->untyped ? call->row->line : proto->line;

	if (!old || !has_stub(new->input, proto->name))
		return;
	if (proto->words != old->words)
		diag_error(diag, line, "%s takes %zu argument words here, but %zu in libring3.a",
			   QUOTED(proto->name), proto->words, old->words);
	if (!old->byhand && (proto->noerrno || proto->noreturn) != (old->noerrno || old->noreturn))
		diag_error(diag, line, "%s %s here, but not in libring3.a", QUOTED(proto->name),
			   old->noerrno || old->noreturn ? "sets errno" : "never sets errno");
}

void own_check(const struct own_side *old, const struct own_side *new)
{
	const struct table *table = new->input->table;
	const struct row **names = table_names(old->input->table);
	bool taken = false;

	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		taken |= check_name(row, names_find(names, old->input->table->count, row->name), old, new);
		taken |= check_number(row, table_find(old->input->table, row->number), new);
	}
	for (size_t i = 0; i < new->input->calls->count; i++)
		check_words(&new->input->calls->at[i],
			    list_find(old->list, new->input->calls->at[i].row->name), new);
	if (taken)
		diag_note(new->table_diag, 0, "to give the calls of libring3.a other numbers, build ring3 "
			  "itself with this table: your-own-syscall.md says how");
	free(names);
}

/* Prints an assembly file with the stub for one system call. */
static void print_own_stub(struct buffer *out, const struct input *input, const struct call *call)
{
	buffer_puts(out, "/* ");
	print_banner(out, "own", input);
	buffer_puts(out, " */\n#include \"sysdep.h\"\n");
	print_symbol(out, call->row);
	print_stub(out, call->proto);
}

int own_write(const char *path, const struct input *new)
{
	struct folder folder = { 0 };

	for (size_t i = 0; i < HEADERS; i++)
		outputs[i].print(folder_add(&folder, "", span_of(outputs[i].name), ""), new);
	for (size_t i = 0; i < new->calls->count; i++) {
		const struct call *call = &new->calls->at[i];

		if (!call->proto->byhand && !has_stub(new, call->row->name))
			print_own_stub(folder_add(&folder, "sys_", call->row->name, ".S"), new, call);
	}

	int error = write_folder(path, &folder);

	folder_free(&folder);
	return error;
}
