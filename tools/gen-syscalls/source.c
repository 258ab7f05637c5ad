/* SPDX-License-Identifier: MIT */
/*
 * Reads a table of system calls and its list of prototypes, checks both, and prints the errors in
 * them.
 */
#include "source.h"
#include "extras/probe.h"
#include "file.h"
#include "reading/check.h"

#include <string.h>

const char *shown_name(const char *path, const char *standard)
{
	return strcmp(path, "-") ? path : standard;
}

struct span read_input(const char *path, struct buffer *text, struct diag *diag)
{
	int error = read_whole(path, text);

	if (error)
		diag_error(diag, 0, "cannot read: %s", strerror(error));
	return (struct span){ text->at, text->len };
}

void find_target(struct source *source, const struct options *options, const struct linux_tables *tables,
		 struct span text)
{
	const struct architecture *architecture = options->architecture_count ? options->architectures[source->turn] : NULL;
	bool said = options->abis.count;

	source->guessed = !architecture;
	if (!architecture)
		architecture = linux_default_architecture(tables, text, &options->abis);
	for (size_t i = 0; i < options->abis.count; i++)
		span_list_add(&source->abis, options->abis.at[i]);
	if (!said && architecture)
		architecture_add_abis(&source->abis, architecture);
	source->input.architecture = architecture;
	source->word_size = options->word_size ? options->word_size
					       : architecture ? architecture->word_size : 64;
}

/*
 * Copies the target of the source `like`: its architecture, its ABI words (such as `common 64`) and
 * its word size.
 */
static void copy_target(struct source *source, const struct source *like)
{
	for (size_t i = 0; i < like->abis.count; i++)
		span_list_add(&source->abis, like->abis.at[i]);
	source->input.architecture = like->input.architecture;
	source->word_size = like->word_size;
}

/*
 * Parses the list of prototypes for one table of system calls. All tables use the same list, so the
 * file is read only at the first call.
 */
static void read_list(struct source *source, struct common *common)
{
	struct diag *diag = &source->list_diag;

	diag->path = shown_name(common->list, "<stdin>");
	source->input.list_name = base_name(diag->path);
	diag->failed = common->list_failed;
	if (!common->list_read)
		read_input(common->list, &common->list_text, diag);
	common->list_read = true;
	if (!diag->failed)
		list_parse(&source->list,
			   (struct span){ common->list_text.at, common->list_text.len },
			   source->input.architecture, source->word_size, diag);
	common->list_failed = diag->failed;
}

/*
 * Handles the system calls in the table that have no prototype in the list. For each of them, adds
 * a prototype with six parameters of type long to the list, and adds a note to table_diag. The note
 * says that the system call takes six longs.
 *
 * Does nothing for a system call whose row names no kernel function. Also does nothing for a system
 * call that Linux has on some architecture: if it has no prototype, the list leaves it out on
 * purpose.
 */
static void add_untyped(const struct compared *compared, struct list *list)
{
	const struct table *table = compared->table;
	struct diag *diag = compared->table_diag;
	struct buffer path = { 0 };
	size_t known = list->count;

	buffer_add_path(&path, compared->list_path);
	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];
		struct list sorted = { list->protos, known, 0 };

		if (!row->entry.len || row->superseded || list_find(&sorted, row->name) ||
		    linux_knows(compared->linux_tables, row->name))
			continue;
		if (!span_is_identifier(row->name))
			diag_note(diag, row->line, "no prototype of %s, so it takes six longs",
				  QUOTED(row->name));
		else
			diag_note(diag, row->line, "no prototype of %s, so it takes six longs; for "
				  "one, add a line to %.*s such as: long %.*s(int a, const char *b);",
				  QUOTED(row->name), (int)path.len, path.at, SPAN(row->name));
		list_add_untyped(list, row->name, row->noreturn);
	}
	list_sort(list);
	buffer_free(&path);
}

/*
 * Compares the table with the list of prototypes, which should have the same system calls. With the
 * command `check` or the option --strict, warns of differences. With neither of them, adds
 * prototypes for system calls that have none.
 */
static void compare_with_list(struct source *source, const struct options *options,
			      const struct linux_tables *tables)
{
	const struct compared compared = {
		.table = &source->table, .list = &source->list, .list_path = source->list_diag.path,
		.linux_tables = tables, .architecture = source->input.architecture,
		.table_diag = &source->table_diag, .list_diag = &source->list_diag,
		.add_diag = &source->add_diag,
	};
	bool check = options->command->action == CHECK;

	if (source->list_diag.failed || source->add_diag.failed || !source->table.count)
		return;
	if (check)
		check_rows(&compared);
	if (check || options->strict)
		check_prototypes(&compared);
	else if (!source->table_diag.failed)
		add_untyped(&compared, &source->list);
}

/*
 * Reports an error if the command cannot use this table of system calls. Only the commands single,
 * dispatch, probe, own, html and json have such limits.
 */
static void check_for_command(const struct source *source, const struct options *options,
			      struct diag *table_diag, struct diag *add_diag)
{
	const struct command *command = options->command;
	const struct architecture *architecture = source->input.architecture;
	struct buffer known = { 0 };
	const char *lacks = NULL;

	if (command->print == print_single && architecture && !(architecture->generic && source->guessed))
		lacks = single_lacks(architecture);
	if (lacks)
		diag_error(table_diag, 0, "ring3.h needs %s of %s, which ring3 does not have", lacks,
			   architecture->name);
	if (command->print == print_dispatch)
		check_slots(&source->table, table_diag, add_diag);
	if (command->print == print_probe && !probe_can(&source->input))
		diag_error(table_diag, 0,
			   "cannot probe: this program can make no calls of that ABI here");
	if (command->needs_architecture && !architecture && !table_diag->failed) {
		buffer_add_architectures(&known);
		diag_error(table_diag, 0, "cannot tell the architecture, so say it by --arch: %.*s",
			   (int)known.len, known.at);
		buffer_free(&known);
	} else if (command->needs_architecture && architecture && architecture->generic && source->guessed && !table_diag->failed) {
		diag_error(table_diag, 0, "the kernel's generic table, of several architectures: say by --arch which one is meant");
	}
}

bool read_source(struct source *source, struct common *common, const char *path,
		 const struct source *like)
{
	const struct options *options = common->options;
	struct diag *table_diag = &source->table_diag, *list_diag = &source->list_diag;
	struct diag *add_diag = &source->add_diag;
	bool check = options->command->action == CHECK;

	*table_diag = (struct diag){ .path = shown_name(path, "<stdin>"),
				     .strict = options->strict, .pedantic = check };
	*list_diag = (struct diag){ .path = "", .strict = options->strict };
	*add_diag = (struct diag){ .path = "--add", .strict = options->strict, .pedantic = check };

	struct span text = read_input(path, &source->text, table_diag);

	source->input = (struct input){
		.table = &source->table, .list = &source->list, .calls = &source->calls, .linux_tables = &common->tables,
		.abis = &source->abis, .columns = &common->columns,
		.table_name = base_name(table_diag->path), .diag = table_diag,
	};
	if (like)
		copy_target(source, like);
	else
		find_target(source, options, &common->tables, text);

	const struct architecture *architecture = source->input.architecture;

	if (!table_diag->failed)
		table_parse(&source->table, text, &source->abis, table_diag);
	if (options->compat && architecture && !architecture->compat_entries)
		diag_error(table_diag, 0, "--compat: the fifth column of a table of %s has no entry points of a 64-bit kernel",
			   architecture->name);
	/*
	 * In the table of a 64-bit architecture, the fifth column has the entry points for 32-bit
	 * programs. 64-bit programs never reach them. So the column counts only with --compat.
	 */
	if (architecture && (!architecture->compat_entries ||
			     (architecture->word_size == 64 && !options->compat)))
		for (size_t i = 0; i < source->table.count; i++)
			source->table.rows[i].compat.len = 0;
	if (options->command->needs_list)
		read_list(source, common);
	add_diag->failed = common->add_failed;
	if (common->add && common->add->count && !add_diag->failed)
		add_calls(&source->added, common->add, &source->table, table_diag->path, &source->list,
			  source->input.list_name, &source->abis, architecture, source->word_size,
			  add_diag);
	common->add_failed = add_diag->failed;
	if (common->add && !table_diag->failed)
		linux_compare(&common->tables, &source->table, architecture, table_diag, add_diag);
	if (common->add && options->command->needs_list)
		compare_with_list(source, options, &common->tables);
	check_for_command(source, options, table_diag, add_diag);
	diag_print(table_diag);
	diag_print(list_diag);
	diag_print(add_diag);
	if (table_diag->failed || list_diag->failed || add_diag->failed)
		return true;
	source->calls = calls_of(&source->table, &source->list);
	return false;
}

void free_source(struct source *source)
{
	calls_free(&source->calls);
	list_free(&source->list);
	table_free(&source->table);
	added_free(&source->added);
	buffer_free(&source->text);
	span_list_free(&source->abis);
}
