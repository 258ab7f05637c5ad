/* SPDX-License-Identifier: MIT */
/* gen-syscalls: turn the kernel's table and the list of prototypes into source files. */
#include "reading/add.h"
#include "reading/check.h"
#include "diag.h"
#include "extras/diff.h"
#include "file.h"
#include "reading/linux.h"
#include "printing/output.h"
#include "extras/own.h"
#include "extras/probe.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * A command: what it is called, what it prints, whether it needs the list, and its function;
 * check, diff and own have none, for they print another way.
 */
static const struct command {
	const char *name;
	const char *summary;
	bool needs_list;
	bool two_tables;	/* takes one for each of two architectures */
	void (*print)(struct buffer *out, const struct input *input);
} commands[] = {
	{ "numbers", "C header of __NR_NAME and SYS_NAME", false, false, print_numbers },
	{ "symbols", "assembler symbols .LSYS_NAME", false, false, print_symbols },
	{ "stubs", "a line `PSEUDO NAME, WORDS` for each call", true, false, print_stubs },
	{ "prototypes", "C header <ring3/sys.h>", true, false, print_prototypes },
	{ "raw", "C header <ring3/raw.h>", true, false, print_raw },
	{ "words", "C file that checks the argument words of each call", true, false, print_argument_counts },
	{ "single", "ring3.h: the calls, traps and _start in a single file", true, true, print_single },
	{ "html", "page with a table of the calls, to search", true, true, print_html },
	{ "dispatch", "C array of the kernel's entry points", false, false, print_dispatch },
	{ "check", "nothing, but say where table and list disagree", true, false, NULL },
	{ "own", "folder of headers, and of stubs that libring3.a lacks, for NEW", true, false,
	  NULL },
	{ "diff", "what TABLE NEW adds, removes and renumbers", false, false, NULL },
	{ "probe", "which calls the running kernel has not", false, false, print_probe },
};

enum { COMMANDS = sizeof(commands) / sizeof(commands[0]) };

static const char usage_line[] =
	"usage: gen-syscalls COMMAND [--abi LIST] [--list FILE] [--word-size 32|64]\n"
	"                    [--add NUMBER:PROTOTYPE]... [--strict] [--macros]\n"
	"                    [--facts FILE] [--own-list FILE] [-o FILE] TABLE [TABLE | NEW]\n";

/* What the command line says; NULL where it says nothing. */
struct options {
	const char *command;
	const char *table;
	const char *abi;
	const char *list;
	const char *word_size;
	const char *output;
	const char *facts;
	const char *own_list;
	const char *second;	/* the NEW of diff and own, the other TABLE of single and html */
	struct span_list add;
	bool strict;
	bool macros;
};

/* Print what is wrong with the command line and end the program with status 2. */
__attribute__((format(printf, 1, 2)))
static _Noreturn void usage_error(const char *format, ...)
{
	va_list args;

	fputs("gen-syscalls: error: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fprintf(stderr, "\n%sTry gen-syscalls --help.\n", usage_line);
	exit(2);
}

/* What to call a file in messages, and in what is generated from it. */
static const char *shown_name(const char *path, const char *standard)
{
	return strcmp(path, "-") ? path : standard;
}

/* Write the output; returns the exit status. */
static int write_output(const char *path, const struct buffer *out)
{
	struct diag diag = { .path = shown_name(path, "<stdout>") };
	int error = write_whole(path, out);

	if (error)
		diag_error(&diag, 0, "cannot write: %s", strerror(error));
	diag_print(&diag);
	return diag.failed;
}

static int print_help(void)
{
	struct buffer out = { 0 };

	buffer_puts(&out, usage_line);
	buffer_puts(&out, "\n"
		    "Read TABLE, a table of system calls as the kernel has it, and print for\n"
		    "COMMAND:\n"
		    "\n");
	for (int i = 0; i < COMMANDS; i++) {
		char line[128];

		snprintf(line, sizeof(line), "  %-14s%s%s\n", commands[i].name,
			 commands[i].summary, commands[i].needs_list ? " (needs --list)" : "");
		buffer_puts(&out, line);
	}
	buffer_puts(&out, "\n"
		    "  --abi LIST        ABI and architecture words that the target answers to,\n"
		    "                    with commas between; default i386 if the table has a\n"
		    "                    row of it (one in Linux's x86_64 table is not enough),\n"
		    "                    else common,64,x86_64\n"
		    "  --list FILE       prototypes, `type name(params) [arch] [noreturn]\n"
		    "                    [noerrno] [byhand] [twice];` one a line; comment lines\n"
		    "                    right above a row go where it is declared\n"
		    "  --word-size SIZE  bits in a register, 32 or 64; default 32 if LIST has\n"
		    "                    i386, else 64\n"
		    "  --add NUMBER:PROTOTYPE\n"
		    "                    a call more than TABLE and FILE have, such as\n"
		    "                    '548:long foo(int a, const char *b)'\n"
		    "  --facts FILE      for html: more columns, tabs between them; the first line\n"
		    "                    has their titles, the first column NAME or NAME@ARCHITECTURE;\n"
		    "                    for own: the same, with the columns Stub and Callers\n"
		    "  --own-list FILE   for own: the prototypes of NEW, by default those of --list\n"
		    "  --macros          for dispatch: a line __SYSCALL(NUMBER, ENTRY) for each\n"
		    "                    number instead of the array\n"
		    "  --strict          warnings are errors, and so is a call without prototype\n"
		    "  -o FILE           write FILE, whole or not at all, instead of stdout\n"
		    "  --help, --version\n"
		    "\n"
		    "A call that neither Linux nor FILE knows takes six longs and returns one,\n"
		    "and a note says so. Warnings name lines that the kernel would skip, numbers\n"
		    "out of order and, where at least half of the rows are those of Linux\n"
		    RING3_LINUX ", numbers that another call has there, and rows that their ABI\n"
		    "keeps off the target.\n"
		    "\n"
		    "check warns of rows without a prototype and of prototypes without a row, and\n"
		    "notes what is odd in the table and makes no difference. diff prints lines\n"
		    "`added NUMBER NAME`, `removed NUMBER NAME` and `renumbered OLD NEW NAME`, a\n"
		    "tab between; its status is 0 if there are none, 1 if there are, 2 if a table\n"
		    "is bad. dispatch fills holes with sys_ni_syscall, and takes numbers up to\n"
		    "65535. probe prints lines `NUMBER NAME ANSWER`, a tab between: missing, there,\n"
		    "why the call was left out, or why the answer is not known. Each call is tried\n"
		    "with arguments of -1 in a process of its own, and may at most change that\n"
		    "process; those that could act on more, or that Linux " RING3_LINUX " does not have, are\n"
		    "left out. Under a seccomp filter EPERM may be its answer: that is not known.\n"
		    "On x86_64 the calls of i386 are made by int $0x80.\n"
		    "\n"
		    "own takes the TABLE, --list and --facts of which libring3.a was made, and makes\n"
		    "a new folder -o for NEW, by default TABLE with --add. It refuses calls that\n"
		    "NEW renumbers, and numbers by which libring3.a would make another call.\n"
		    "\n"
		    "single and html take a table of x86_64, one of i386, or both in any order;\n"
		    "--abi and --word-size go with one. What single prints takes no other file\n"
		    "but the compiler's <stddef.h>; its first comment says how to use it.\n"
		    "\n"
		    "A file called - is stdin or stdout. The status is 0 when all was written, 1\n"
		    "for bad input or a file that cannot be read or written, 2 for a bad command\n"
		    "line.\n");

	int status = write_output("-", &out);

	buffer_free(&out);
	return status;
}

static int print_version(void)
{
	struct buffer out = { 0 };

	buffer_puts(&out, "gen-syscalls (ring3) " RING3_VERSION "\n");

	int status = write_output("-", &out);

	buffer_free(&out);
	return status;
}

/* The name of an option that ends in its value after `=`, or is all of the argument. */
static bool is_option(const char *argument, const char *name)
{
	size_t len = strlen(name);

	return !strncmp(argument, name, len) && (!argument[len] || argument[len] == '=');
}

/* Set an option's value, from its own argument or from the next one. */
static void set_option(const char **value, const char *name, const char *attached, char ***next)
{
	if (*value)
		usage_error("%s is given twice", name);
	if (!attached && !**next)
		usage_error("%s needs an argument", name);
	*value = attached ? attached : *(*next)++;
	if (!**value)
		usage_error("%s has an empty argument", name);
}

/* Take `NUMBER:PROTOTYPE`, from the argument of --add itself or from the next one. */
static void add_option(struct span_list *add, const char *attached, char ***next)
{
	const char *value = NULL;

	set_option(&value, "--add", attached, next);

	size_t digits = strspn(value, "0123456789");

	if (!digits || value[digits] != ':')
		usage_error("--add %s is not NUMBER:PROTOTYPE", QUOTED(span_of(value)));
	if (strpbrk(value, "\r\n#"))
		usage_error("--add %s is more than a prototype", QUOTED(span_of(value)));
	span_list_add(add, span_of(value));
}

/* Does the command take another table after the first? */
static bool takes_second(const char *name)
{
	for (int i = 0; i < COMMANDS; i++)
		if (!strcmp(commands[i].name, name) && commands[i].two_tables)
			return true;
	return !strcmp(name, "diff") || !strcmp(name, "own");
}

/* Read the command line; ends the program for --help, --version and what is wrong. */
static struct options parse_options(char **arguments)
{
	struct options options = { 0 };
	struct {
		const char *name;
		const char **value;
	} valued[] = {
		{ "--abi", &options.abi },
		{ "--list", &options.list },
		{ "--word-size", &options.word_size },
		{ "--facts", &options.facts },
		{ "--own-list", &options.own_list },
	};
	const size_t count = sizeof(valued) / sizeof(valued[0]);
	bool only_operands = false;

	while (*arguments) {
		const char *argument = *arguments++;
		size_t i = 0;

		if (only_operands || argument[0] != '-' || !argument[1]) {
			if (!options.command)
				options.command = argument;
			else if (!options.table)
				options.table = argument;
			else if (!options.second && takes_second(options.command))
				options.second = argument;
			else
				usage_error("operand %s is one too many",
					    QUOTED(span_of(argument)));
			continue;
		}
		if (!strcmp(argument, "--")) {
			only_operands = true;
			continue;
		}
		if (!strcmp(argument, "--help"))
			exit(print_help());
		if (!strcmp(argument, "--version"))
			exit(print_version());
		if (!strcmp(argument, "--strict")) {
			options.strict = true;
			continue;
		}
		if (!strcmp(argument, "--macros")) {
			options.macros = true;
			continue;
		}
		if (is_option(argument, "--add")) {
			add_option(&options.add, argument[5] ? argument + 6 : NULL, &arguments);
			continue;
		}
		if (argument[1] == 'o') {
			set_option(&options.output, "-o", argument[2] ? argument + 2 : NULL,
				   &arguments);
			continue;
		}
		while (i < count && !is_option(argument, valued[i].name))
			i++;
		if (i == count)
			usage_error("unknown option %s", QUOTED(span_of(argument)));

		const char *equals = strchr(argument, '=');

		set_option(valued[i].value, valued[i].name, equals ? equals + 1 : NULL,
			   &arguments);
	}
	return options;
}

static const struct command *find_command(const char *name)
{
	static struct buffer known;	/* static: usage_error() does not come back to free it */

	if (!name)
		usage_error("no command");
	for (int i = 0; i < COMMANDS; i++) {
		if (!strcmp(commands[i].name, name))
			return &commands[i];
		buffer_puts(&known, i ? ", " : "");
		buffer_puts(&known, commands[i].name);
	}
	usage_error("unknown command %s, known are %.*s", QUOTED(span_of(name)),
		    (int)known.len, known.at);
}

/* Cut the argument of --abi at its commas. */
static void parse_abis(struct span_list *abis, const char *argument)
{
	for (const char *from = argument;; from++) {
		struct span word = { from, strcspn(from, ",") };

		if (!word.len)
			usage_error("--abi %s has an empty word", QUOTED(span_of(argument)));
		if (!span_is_word(word))
			usage_error("--abi has %s, which is not made of letters, digits and "
				    "underscores", QUOTED(word));
		span_list_add(abis, word);
		from += word.len;
		if (!*from)
			return;
	}
}

static unsigned int parse_word_size(const char *argument)
{
	if (!strcmp(argument, "32"))
		return 32;
	if (!strcmp(argument, "64"))
		return 64;
	usage_error("--word-size is %s, not 32 or 64", QUOTED(span_of(argument)));
}

/* Read a file; a failure goes to diag. */
static struct span read_input(const char *path, struct buffer *text, struct diag *diag)
{
	int error = read_whole(path, text);

	if (error)
		diag_error(diag, 0, "cannot read: %s", strerror(error));
	return (struct span){ text->at, text->len };
}

/* What -o names must not be an input: it would be lost. */
static int check_output(const struct options *options)
{
	struct diag diag = { .path = options->output };

	if (options->output && strcmp(options->output, "-") &&
	    (same_file(options->output, options->table) ||
	     (options->second && same_file(options->output, options->second)) ||
	     (options->list && same_file(options->output, options->list)) ||
	     (options->facts && same_file(options->output, options->facts))))
		diag_error(&diag, 0, "cannot write: the file is an input");
	diag_print(&diag);
	return diag.failed;
}

/*
 * Give each call that lacks a prototype one of six longs, and say so. Not those of Linux: its
 * calls are known, and a list without one means to do without.
 */
static void add_untyped(const struct table *table, struct list *list, const char *list_path,
			const struct linux_tables *tables, bool strict, struct diag *diag)
{
	struct buffer path = { 0 };
	size_t known = list->count;

	buffer_add_path(&path, list_path);
	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];
		struct list sorted = { list->protos, known, 0 };

		if (!row->entry.len || list_find(&sorted, row->name) ||
		    linux_knows(tables, row->name))
			continue;
		if (strict)
			diag_error(diag, row->line, "no prototype of %s in %.*s",
				   QUOTED(row->name), (int)path.len, path.at);
		else if (!span_is_identifier(row->name))
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

/* Print how the second table differs; returns the exit status, which is as diff's. */
static int run_diff(const struct options *options, struct span_list *abis)
{
	const char *paths[2] = { options->table, options->second };
	struct buffer texts[2] = { { 0 } }, out = { 0 };
	struct table tables[2] = { { 0 } };
	struct linux_tables linux_tables = linux_read();
	int status = 0;

	for (int i = 0; i < 2; i++) {
		struct diag diag = { .path = shown_name(paths[i], "<stdin>"),
				     .strict = options->strict };
		struct span text = read_input(paths[i], &texts[i], &diag);

		if (!abis->count)
			parse_abis(abis, linux_default_abis(&linux_tables, text));
		if (!diag.failed)
			table_parse(&tables[i], text, abis, &diag);
		diag_print(&diag);
		status = diag.failed ? 2 : status;
	}
	if (!status) {
		print_diff(&out, &tables[0], &tables[1]);
		status = out.len > 0;
		if (write_output(options->output ? options->output : "-", &out))
			status = 2;
	}
	linux_free(&linux_tables);
	for (int i = 0; i < 2; i++) {
		table_free(&tables[i]);
		buffer_free(&texts[i]);
	}
	buffer_free(&out);
	return status;
}

/* Say that a number is past what an array has room for, of a row that --add added in added. */
static void check_slots(const struct table *table, struct diag *diag, struct diag *added)
{
	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (row->number > LARGEST_SLOT)
			diag_error(row->added ? added : diag, row->line, "number %u is too large for "
				   "dispatch, the largest is %d", row->number, LARGEST_SLOT);
	}
}

/* A table with the list read for it, and what was found in them. All zero is a good start. */
struct source {
	struct diag table_diag;
	struct diag list_diag;
	struct diag add_diag;
	struct buffer text;
	struct span_list abis;
	struct added added;
	struct table table;
	struct list list;
	struct calls calls;
	struct input input;
};

/* What all sources of a run have in common. */
struct common {
	const struct options *options;
	const struct command *command;
	const char *list;
	const struct span_list *add;	/* NULL for the table of libring3.a, which is only compared with */
	struct linux_tables tables;
	struct buffer list_text;
	bool list_read;
	bool list_failed;	/* it is said already what is wrong with the list, or with --add */
	bool add_failed;
	struct columns columns;
};

/* Read the list for a source, once for all of them. */
static void read_list(struct source *source, struct common *common, const struct span_list *abis,
		      unsigned int word_size)
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
			   (struct span){ common->list_text.at, common->list_text.len }, abis,
			   word_size, diag);
	common->list_failed = diag->failed;
}

/* Read a table, and the list for it; prints what is wrong. Returns whether something is. */
static bool read_source(struct source *source, struct common *common, const char *path,
			const struct span_list *abis, unsigned int word_size)
{
	const struct options *options = common->options;
	const struct command *command = common->command;
	struct diag *table_diag = &source->table_diag, *list_diag = &source->list_diag;
	struct diag *add_diag = &source->add_diag;
	struct table *table = &source->table;
	struct list *list = &source->list;
	bool check = !strcmp(command->name, "check");

	*table_diag = (struct diag){ .path = shown_name(path, "<stdin>"),
				     .strict = options->strict, .pedantic = check };
	*list_diag = (struct diag){ .path = "", .strict = options->strict };
	*add_diag = (struct diag){ .path = "--add", .strict = options->strict, .pedantic = check };

	struct span text = read_input(path, &source->text, table_diag);

	if (!abis->count) {
		parse_abis(&source->abis, linux_default_abis(&common->tables, text));
		abis = &source->abis;
	}
	if (!word_size)
		word_size = span_list_has(abis, span_of("i386")) ? 32 : 64;
	source->input = (struct input){
		.table = table, .calls = &source->calls, .linux_tables = &common->tables,
		.abis = abis, .architecture = architecture_of(abis), .columns = &common->columns,
		.table_name = base_name(table_diag->path), .diag = table_diag,
	};
	if (!table_diag->failed)
		table_parse(table, text, abis, table_diag);

	if (command->needs_list)
		read_list(source, common, abis, word_size);
	add_diag->failed = common->add_failed;
	if (common->add && common->add->count && !add_diag->failed)
		add_calls(&source->added, common->add, table, table_diag->path, list,
			  source->input.list_name, abis, word_size, add_diag);
	common->add_failed = add_diag->failed;
	if (common->add && !table_diag->failed)
		linux_compare(&common->tables, table, abis, table_diag, add_diag);
	if (check && !list_diag->failed && !add_diag->failed)
		check_calls(table, list, &common->tables, abis, table_diag, list_diag, add_diag);
	else if (common->add && command->needs_list && !list_diag->failed && !add_diag->failed &&
		 (options->strict || !table_diag->failed))
		add_untyped(table, list, list_diag->path, &common->tables, options->strict,
			    table_diag);
	if (command->print == print_dispatch)
		check_slots(table, table_diag, add_diag);
	if (command->print == print_probe && !probe_can(abis))
		diag_error(table_diag, 0,
			   "cannot probe: this program can make no calls of that ABI here");
	diag_print(table_diag);
	diag_print(list_diag);
	diag_print(add_diag);
	if (table_diag->failed || list_diag->failed || add_diag->failed)
		return true;
	source->calls = calls_of(table, list);
	return false;
}

static void free_source(struct source *source)
{
	calls_free(&source->calls);
	list_free(&source->list);
	table_free(&source->table);
	added_free(&source->added);
	buffer_free(&source->text);
	span_list_free(&source->abis);
}

/* Two tables of one architecture cannot stand in one file. Returns whether they are. */
static bool same_architecture(const struct source *sources)
{
	struct diag diag = { .path = sources[1].table_diag.path };

	if (sources[0].input.architecture == sources[1].input.architecture)
		diag_error(&diag, 0, "a table of %s, as the one before it",
			   sources[1].input.architecture->name);
	diag_print(&diag);
	return diag.failed;
}

/* Read the file of --facts; prints what is wrong. Returns whether something is. */
static bool read_columns(struct common *common, const char *path, struct buffer *text)
{
	struct diag diag = { .path = shown_name(path, "<stdin>") };
	struct span span = read_input(path, text, &diag);

	if (!diag.failed)
		columns_parse(&common->columns, span, &diag);
	if (!strcmp(common->command->name, "own"))
		own_check_columns(&common->columns, &diag);
	diag_print(&diag);
	return diag.failed;
}

/* Do what the command line asks for; returns the exit status. */
static int run(const struct options *options, const struct command *command,
	       const struct span_list *abis, unsigned int word_size)
{
	struct common common = {
		.options = options, .command = command, .list = options->list, .add = &options->add,
		.tables = linux_read(),
	};
	const char *paths[] = { options->table, options->second };
	struct buffer columns_text = { 0 }, out = { 0 };
	struct source sources[2] = { { .calls = { 0 } } };
	bool check = !strcmp(command->name, "check"), failed = false;
	int status = 1;

	if (options->facts)
		failed |= read_columns(&common, options->facts, &columns_text);
	for (int i = 0; i < 2 && paths[i]; i++)
		failed |= read_source(&sources[i], &common, paths[i], abis, word_size);
	if (!failed && paths[1]) {
		failed = same_architecture(sources);
		sources[0].input.next = &sources[1].input;
	}

	if (check) {
		status = failed;
	} else if (!failed) {
		if (options->macros)
			print_dispatch_macros(&out, &sources[0].input);
		else
			command->print(&out, &sources[0].input);
		diag_print(&sources[0].table_diag);
		status = write_output(options->output ? options->output : "-", &out);
	}

	for (int i = 0; i < 2; i++)
		free_source(&sources[i]);
	columns_free(&common.columns);
	linux_free(&common.tables);
	buffer_free(&out);
	buffer_free(&columns_text);
	buffer_free(&common.list_text);
	return status;
}

/* What own asks of the two tables, of which the first made libring3.a. Returns whether it is not so. */
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

/* Make the folder of own; returns the exit status. */
static int write_own(const char *path, const struct input *input)
{
	struct diag diag = { .path = path };
	int error = own_write(path, input);

	if (error)
		diag_error(&diag, 0, "cannot make the folder: %s", strerror(error));
	diag_print(&diag);
	return diag.failed;
}

/* Read the table of libring3.a and the new one, and do what own does; returns the exit status. */
static int run_own(const struct options *options, const struct command *command,
		   const struct span_list *abis, unsigned int word_size)
{
	const char *table = options->second ? options->second : options->table;
	const char *list = options->own_list ? options->own_list : options->list;
	struct common old = {
		.options = options, .command = command, .list = options->list, .tables = linux_read(),
	};
	struct common new = {
		.options = options, .command = command, .list = list, .add = &options->add,
		.tables = old.tables,
	};
	struct buffer columns_text = { 0 };
	struct source sources[2] = { { .calls = { 0 } } };
	bool failed = read_columns(&old, options->facts, &columns_text);

	new.columns = old.columns;
	if (read_source(&sources[0], &old, options->table, abis, word_size)) {
		failed = true;
		new.list_failed = old.list_failed && !strcmp(options->list, list);
	}
	/* What is wrong with the one table need not be said again of the same. */
	if (!sources[0].table_diag.failed || strcmp(options->table, table))
		failed |= read_source(&sources[1], &new, table, abis->count ? abis : &sources[0].abis,
				      word_size);
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

/* End the program with status 2 if the command line of own is wrong. */
static void check_own(const struct options *options)
{
	if (!options->facts)
		usage_error("own needs --facts");
	if (!options->output || !strcmp(options->output, "-"))
		usage_error("own needs -o FOLDER");
	if (!strcmp(options->table, "-") || !strcmp(options->list, "-"))
		usage_error("stdin can only be the NEW of own, or its --own-list");
	if (options->own_list && !strcmp(options->own_list, "-") && options->second &&
	    !strcmp(options->second, "-"))
		usage_error("stdin cannot be both NEW and the list");
}

int main(int argc, char **argv)
{
	struct options options = parse_options(argc ? argv + 1 : argv);
	const struct command *command = find_command(options.command);
	struct span_list abis = { 0 };
	unsigned int word_size = 0;

	if (!options.table)
		usage_error("no TABLE");
	if (!strcmp(command->name, "diff")) {
		if (!options.second)
			usage_error("diff needs two tables");
		if (options.add.count || options.list)
			usage_error("diff takes no --add and no --list");
		if (!strcmp(options.table, "-") && !strcmp(options.second, "-"))
			usage_error("stdin cannot be both tables");
	}
	if (command->two_tables && options.second) {
		if (options.abi || options.word_size)
			usage_error("%s takes no --abi and no --word-size with two tables",
				    command->name);
		if (!strcmp(options.table, "-") && !strcmp(options.second, "-"))
			usage_error("stdin cannot be both tables");
	}
	bool own = !strcmp(command->name, "own");

	if (options.facts && command->print != print_html && !own)
		usage_error("%s takes no --facts", command->name);
	if (options.own_list && !own)
		usage_error("%s takes no --own-list", command->name);
	if (options.facts && !strcmp(options.facts, "-"))
		usage_error("--facts cannot be stdin");
	if (options.macros && command->print != print_dispatch)
		usage_error("%s takes no --macros", command->name);
	if (command->needs_list && !options.list)
		usage_error("%s needs --list", command->name);
	if (own)
		check_own(&options);
	if (command->needs_list && !strcmp(options.list, "-") &&
	    (!strcmp(options.table, "-") || (options.second && !strcmp(options.second, "-"))))
		usage_error("stdin cannot be both TABLE and the list");
	if (options.word_size)
		word_size = parse_word_size(options.word_size);
	if (options.abi)
		parse_abis(&abis, options.abi);

	int status = check_output(&options);

	if (status && !strcmp(command->name, "diff"))
		status = 2;
	if (!status && !strcmp(command->name, "diff"))
		status = run_diff(&options, &abis);
	else if (!status && own)
		status = run_own(&options, command, &abis, word_size);
	else if (!status)
		status = run(&options, command, &abis, word_size);
	span_list_free(&abis);
	span_list_free(&options.add);
	return status;
}
