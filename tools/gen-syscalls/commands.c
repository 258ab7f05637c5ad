/* SPDX-License-Identifier: MIT */
/* Runs the command of gen-syscalls that is on the command line, such as `numbers` or `check`. */
#include "commands.h"
#include "extras/diff.h"
#include "extras/own.h"
#include "extras/probe.h"
#include "file.h"
#include "source.h"

#include <stdlib.h>
#include <string.h>

const struct command commands[] = {
	{ "all", "numbers.h, sys.h, raw.h, symbols.inc, stubs, words.c, in folder -o", ALL, ONE_TABLE, true, false, NULL },
	{ "numbers", "C header of __NR_NAME and SYS_NAME", PRINT, ONE_TABLE, false, false, print_numbers },
	{ "symbols", "assembler symbols .LSYS_NAME", PRINT, ONE_TABLE, false, false, print_symbols },
	{ "stubs", "a line `PSEUDO NAME, WORDS` for each call", PRINT, ONE_TABLE, true, false, print_stubs },
	{ "prototypes", "C header <ring3/sys.h>", PRINT, ONE_TABLE, true, false, print_prototypes },
	{ "raw", "C header <ring3/raw.h>", PRINT, ONE_TABLE, true, false, print_raw },
	{ "words", "C file that checks the argument words of each call", PRINT, ONE_TABLE, true, false,
	  print_argument_counts },
	{ "calls", "each row with its prototype and marks, for other programs", PRINT, ONE_TABLE, true,
	  false, print_call_table },
	{ "single", "ring3.h: the calls, traps and _start in one file", PRINT, TABLE_EACH, true, true,
	  print_single },
	{ "html", "web page with a table of the calls and a search field", PRINT, TABLE_EACH, true, true, print_html },
	{ "json", "all facts about the calls, for other programs", PRINT, TABLE_EACH, true, true, print_json },
	{ "dispatch", "C array of the kernel's entry points", PRINT, ONE_TABLE, false, false,
	  print_dispatch },
	{ "check", "only warnings where table and list disagree", CHECK, ONE_TABLE, true, false, NULL },
	{ "own", "folder with headers for NEW, and with stubs that libring3.a lacks", OWN, OLD_OR_NEW, true,
	  true, NULL },
	{ "diff", "the calls that NEW adds, removes and renumbers", DIFF, OLD_AND_NEW, false, false, NULL },
	{ "probe", "the calls that the running kernel has or lacks", PRINT, ONE_TABLE, false, false, print_probe },
};

const size_t command_count = sizeof(commands) / sizeof(commands[0]);

int write_output(const char *path, const struct buffer *out)
{
	struct diag diag = { .path = shown_name(path, "<stdout>") };
	int error = write_whole(path, out);

	if (error)
		diag_error(&diag, 0, "cannot write: %s", strerror(error));
	diag_print(&diag);
	return diag.failed;
}

/*
 * Returns true if `path` is one of the files that the command reads. Writing to such a file would
 * destroy the input.
 */
static bool is_input(const struct options *options, const char *path)
{
	const char *inputs[] = { options->list, options->own_list, options->columns };

	for (size_t i = 0; i < sizeof(inputs) / sizeof(inputs[0]); i++)
		if (inputs[i] && same_file(path, inputs[i]))
			return true;
	for (size_t i = 0; i < options->table_count; i++)
		if (same_file(path, options->tables[i]))
			return true;
	return false;
}

/*
 * Reports an error if an output file of the command is also an input file, and then returns true.
 * The option -o names the output file. For the command `all`, -o names the folder of the output
 * files.
 */
static bool overwrites_input(const struct options *options)
{
	struct buffer path = { 0 };
	bool found = false;

	if (!options->output || !strcmp(options->output, "-"))
		return false;
	for (size_t i = 0; i < (options->command->action == ALL ? OUTPUTS : 1); i++) {
		struct diag diag = { 0 };

		path.len = 0;
		buffer_puts(&path, options->output);
		if (options->command->action == ALL) {
			buffer_puts(&path, "/");
			buffer_puts(&path, outputs[i].name);
		}
		buffer_add(&path, "", 1);
		diag.path = path.at;
		if (is_input(options, path.at))
			diag_error(&diag, 0, "cannot write: the file is an input");
		diag_print(&diag);
		found = found || diag.failed;
	}
	buffer_free(&path);
	return found;
}

/*
 * Command `diff`: compares two tables of system calls and prints the differences. Returns the exit
 * status: 0 if there are no differences, 1 if there are differences, 2 after an error.
 */
static int run_diff(const struct options *options)
{
	struct source sources[2] = { { .calls = { 0 } } };
	struct linux_tables tables = linux_read();
	struct buffer out = { 0 };
	int status = 0;

	for (int i = 0; i < 2; i++) {
		struct source *source = &sources[i];
		struct diag diag = { .path = shown_name(options->tables[i], "<stdin>"),
				     .strict = options->strict };
		struct span text = read_input(options->tables[i], &source->text, &diag);

		if (!sources[0].abis.count)
			find_target(&sources[0], options, &tables, text);
		if (!diag.failed)
			table_parse(&source->table, text, &sources[0].abis, &diag);
		diag_print(&diag);
		status = diag.failed ? 2 : status;
	}
	if (!status) {
		print_diff(&out, &sources[0].table, &sources[1].table);
		status = out.len > 0;
		if (write_output(options->output ? options->output : "-", &out))
			status = 2;
	}
	linux_free(&tables);
	for (int i = 0; i < 2; i++)
		free_source(&sources[i]);
	buffer_free(&out);
	return status;
}

/*
 * Reports an error if two tables in `sources` are for the same architecture. Returns true if it has
 * reported an error.
 */
static bool same_architecture(const struct source *sources, size_t count)
{
	bool found = false;

	for (size_t i = 1; i < count; i++) {
		struct diag diag = { .path = sources[i].table_diag.path };

		for (size_t j = 0; j < i && !diag.failed; j++)
			if (sources[i].input.architecture == sources[j].input.architecture)
				diag_error(&diag, 0, "a table of %s, as %s",
					   sources[i].input.architecture->name,
					   j + 1 == i ? "the one before it" : "one before it");
		diag_print(&diag);
		found = found || diag.failed;
	}
	return found;
}

/*
 * Reads and parses the file of the option --facts, a table with facts about system calls. Prints
 * the errors in this file. Returns true if there are errors.
 */
static bool read_columns(struct common *common, struct buffer *text)
{
	const struct options *options = common->options;
	struct diag diag = { .path = shown_name(options->columns, "<stdin>") };
	struct span span = read_input(options->columns, text, &diag);

	if (!diag.failed)
		columns_parse(&common->columns, span, &diag);
	if (options->command->action == OWN)
		own_check_columns(&common->columns, &diag);
	diag_print(&diag);
	return diag.failed;
}

/* Command `all`: writes all output files into the folder `path`. Returns the exit status. */
static int write_all(const char *path, const struct input *input)
{
	struct input without_list = *input;
	struct folder folder = { 0 };
	struct buffer name = { 0 };
	size_t at;

	without_list.list_name = NULL;
	for (size_t i = 0; i < OUTPUTS; i++)
		outputs[i].print(folder_add(&folder, "", span_of(outputs[i].name), ""),
				 outputs[i].needs_list ? input : &without_list);

	int error = write_files_in(path, &folder, &at);
	struct diag diag = { .path = path };

	if (error && at < folder.count) {
		buffer_puts(&name, path);
		buffer_puts(&name, "/");
		buffer_puts(&name, folder.files[at].name);
		buffer_add(&name, "", 1);
		diag.path = name.at;
	}
	if (error)
		diag_error(&diag, 0, "cannot write: %s", strerror(error));
	diag_print(&diag);
	buffer_free(&name);
	folder_free(&folder);
	return diag.failed;
}

/*
 * Prints the output of the command. Call this function only if the tables have no errors. Returns
 * the exit status.
 */
static int print_sources(const struct options *options, struct source *sources)
{
	struct buffer out = { 0 };

	if (options->command->action == ALL)
		return write_all(options->output, &sources[0].input);
	if (options->macros)
		print_dispatch_macros(&out, &sources[0].input);
	else
		options->command->print(&out, &sources[0].input);
	for (size_t i = 0; i < options->table_count; i++)
		diag_print(&sources[i].table_diag);

	int status = write_output(options->output ? options->output : "-", &out);

	buffer_free(&out);
	return status;
}

/*
 * For all commands except `diff` and `own`: reads the tables of system calls and prints the errors
 * in them. If there are no errors, prints the output of the command. The command `check` has no
 * output. Returns the exit status.
 */
static int run_print(const struct options *options)
{
	struct common common = {
		.options = options, .list = options->list, .add = &options->add, .tables = linux_read(),
	};
	struct source *sources = allocate(options->table_count, sizeof(*sources));
	struct buffer columns_text = { 0 };
	bool failed = false;

	if (options->columns)
		failed |= read_columns(&common, &columns_text);
	for (size_t i = 0; i < options->table_count; i++) {
		sources[i].turn = i;
		failed |= read_source(&sources[i], &common, options->tables[i], NULL);
		if (i)
			sources[i - 1].input.next = &sources[i].input;
	}
	if (options->compat)
		take_compat_entries(&sources[0].table);
	failed = failed || same_architecture(sources, options->table_count);

	int status = failed;

	if (!failed && options->command->action != CHECK)
		status = print_sources(options, sources);
	for (size_t i = 0; i < options->table_count; i++)
		free_source(&sources[i]);
	free(sources);
	columns_free(&common.columns);
	linux_free(&common.tables);
	buffer_free(&columns_text);
	buffer_free(&common.list_text);
	return status;
}

/*
 * Command `own`: checks that programs can use libring3.a with a new table of system calls.
 * sources[0] is the old table, from which the stubs in libring3.a were generated. sources[1] is the
 * new table. Returns true if there are errors.
 */
static bool own_differs(struct source *sources)
{
	struct own_side sides[2];
	struct source *new = &sources[1];

	for (int i = 0; i < 2; i++)
		sides[i] = (struct own_side){
			.input = &sources[i].input, .list = &sources[i].list,
			.table_path = sources[i].table_diag.path, .table_diag = &sources[i].table_diag,
			.list_diag = &sources[i].list_diag, .add_diag = &sources[i].add_diag,
		};
	own_check(&sides[0], &sides[1]);
	diag_print(&new->table_diag);
	diag_print(&new->list_diag);
	diag_print(&new->add_diag);
	return new->table_diag.failed || new->list_diag.failed || new->add_diag.failed;
}

/*
 * Command `own`: writes headers into the folder `path`. Also writes the stubs of the system calls
 * that have no stub in libring3.a. Returns the exit status.
 */
static int write_own(const char *path, const struct input *input)
{
	struct diag diag = { .path = path };
	int error = own_write(path, input);

	if (error)
		diag_error(&diag, 0, "cannot make the folder: %s", strerror(error));
	diag_print(&diag);
	return diag.failed;
}

/*
 * Command `own`: reads the old and the new table, compares them, and writes the output folder.
 * Returns the exit status.
 */
static int run_own(const struct options *options)
{
	const char *old_table = options->tables[0];
	const char *table = options->tables[options->table_count - 1];
	const char *list = options->own_list ? options->own_list : options->list;
	struct common old = { .options = options, .list = options->list, .tables = linux_read() };
	struct common new = {
		.options = options, .list = list, .add = &options->add, .tables = old.tables,
	};
	struct buffer columns_text = { 0 };
	struct source sources[2] = { { .calls = { 0 } } };
	bool failed = read_columns(&old, &columns_text);

	new.columns = old.columns;
	if (read_source(&sources[0], &old, old_table, NULL)) {
		failed = true;
		new.list_failed = old.list_failed && !strcmp(options->list, list);
	}
	/*
	 * The old and the new table may be the same file. If this file has errors, do not read it
	 * again, because each error would be reported twice.
	 */
	if (!sources[0].table_diag.failed || strcmp(old_table, table))
		failed |= read_source(&sources[1], &new, table, &sources[0]);
	failed = failed || own_differs(sources);

	int status = failed || write_own(options->output, &sources[1].input);

	for (int i = 0; i < 2; i++)
		free_source(&sources[i]);
	columns_free(&old.columns);
	linux_free(&old.tables);
	buffer_free(&columns_text);
	buffer_free(&old.list_text);
	buffer_free(&new.list_text);
	return status;
}

int run_command(const struct options *options)
{
	bool lost = overwrites_input(options);

	switch (options->command->action) {
	case DIFF:
		return lost ? 2 : run_diff(options);
	case OWN:
		return lost || run_own(options);
	default:
		return lost || run_print(options);
	}
}
