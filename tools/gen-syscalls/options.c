/* SPDX-License-Identifier: MIT */
/* Parses the command line. */
#include "options.h"
#include "diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Prints an error about the command line and ends the program with status 2. */
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

/*
 * Returns true if the argument is the option `name`. The argument may be only the name, or the name
 * followed by `=` and a value.
 */
static bool is_option(const char *argument, const char *name)
{
	size_t len = strlen(name);

	return !strncmp(argument, name, len) && (!argument[len] || argument[len] == '=');
}

/*
 * Sets *value to the value of the option `name`. `attached` is the text after `=` or after `-o` in
 * the same argument. If `attached` is NULL, the value is the next argument of the command line.
 */
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

/*
 * Appends the value of an option --add, `NUMBER:PROTOTYPE`, to the array `add`. `attached` is the
 * text after `--add=`. If `attached` is NULL, the value is the next argument of the command line.
 */
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

static const struct command *find_command(const char *name)
{
	static struct buffer known;	/* not freed, because usage_error() ends the program */

	for (size_t i = 0; i < command_count; i++) {
		if (!strcmp(commands[i].name, name))
			return &commands[i];
		buffer_puts(&known, i ? ", " : "");
		buffer_puts(&known, commands[i].name);
	}
	usage_error("unknown command %s, known are %.*s", QUOTED(span_of(name)),
		    (int)known.len, known.at);
}

static const struct architecture *find_architecture(struct span name)
{
	static struct buffer known;
	const struct architecture *architecture = architecture_named(name);

	if (!architecture) {
		buffer_add_architectures(&known);
		usage_error("--arch is %s, known are %.*s", QUOTED(name), (int)known.len, known.at);
	}
	return architecture;
}

/*
 * Parses the value of --arch, which has names of architectures separated by commas. Appends these
 * architectures to options->architectures.
 */
static void parse_architectures(struct options *options, const char *argument)
{
	size_t room = 0;

	for (const char *from = argument;; from++) {
		struct span word = { from, strcspn(from, ",") };

		options->architectures = grow(options->architectures, options->architecture_count, &room,
					      sizeof(*options->architectures));
		options->architectures[options->architecture_count++] = find_architecture(word);
		from += word.len;
		if (!*from)
			return;
	}
}

/* Appends the words in the value of --abi, such as `common,64`, to an array. */
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

/*
 * An old form of --abi, such as common,64,x86_64, also has the name of an architecture, here
 * x86_64. Removes this name from the list of ABI words, and uses it as the value of --arch.
 */
static void take_architecture(struct options *options)
{
	struct span_list *abis = &options->abis;

	for (size_t i = 0; abis->count > 1 && i < abis->count; i++) {
		const struct architecture *architecture = architecture_named(abis->at[i]);
		struct span_list own = { 0 };

		if (!architecture)
			continue;
		architecture_add_abis(&own, architecture);

		bool is_abi = span_list_has(&own, abis->at[i]);

		span_list_free(&own);
		if (is_abi)
			continue;
		memmove(&abis->at[i], &abis->at[i + 1], (--abis->count - i) * sizeof(*abis->at));
		parse_architectures(options, architecture->name);
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

/* Returns the maximum number of tables of system calls that the command reads. */
static size_t most_tables(const struct command *command)
{
	switch (command->tables) {
	case ONE_TABLE:
		return 1;
	case TABLE_EACH:
		return architecture_count;
	default:
		return 2;
	}
}

static bool is_stdin(const char *path)
{
	return path && !strcmp(path, "-");
}

/*
 * Checks the options and arguments of the command `own`. If they are wrong, prints an error and
 * ends the program with status 2.
 */
static void check_own(const struct options *options)
{
	const char *new = options->table_count > 1 ? options->tables[1] : NULL;

	if (!options->columns)
		usage_error("own needs --facts");
	if (!options->output || is_stdin(options->output))
		usage_error("own needs -o FOLDER");
	if (is_stdin(options->tables[0]) || is_stdin(options->list))
		usage_error("stdin can only be the NEW of own, or its --own-list");
	if (is_stdin(options->own_list) && is_stdin(new))
		usage_error("stdin cannot be both NEW and the list");
}

/*
 * Checks the options and arguments of the command. If they are wrong, prints an error and ends the
 * program with status 2.
 */
static void check_options(const struct options *options)
{
	const struct command *command = options->command;
	bool columns = command->print == print_html || command->print == print_json, own = command->action == OWN;
	bool several = command->tables == TABLE_EACH && options->table_count > 1;
	size_t from_stdin = 0;

	if (!options->table_count)
		usage_error("no TABLE");
	for (size_t i = 0; i < options->table_count; i++)
		from_stdin += is_stdin(options->tables[i]);
	if (command->action == DIFF && options->table_count < 2)
		usage_error("diff needs two tables");
	if (command->action == DIFF && (options->add.count || options->list))
		usage_error("diff takes no --add and no --list");
	if (several && (options->abis.count || options->word_size))
		usage_error("%s takes no --abi and --word-size with several tables", command->name);
	if (options->architecture_count && options->architecture_count != (several ? options->table_count : 1))
		usage_error("--arch names %zu architectures, for %zu table%s", options->architecture_count,
			    several ? options->table_count : 1, several ? "s" : "");
	if (from_stdin > 1 && !own)
		usage_error("stdin cannot be two tables");
	if (options->columns && !columns && !own)
		usage_error("%s takes no --facts", command->name);
	if (options->own_list && !own)
		usage_error("%s takes no --own-list", command->name);
	if (is_stdin(options->columns))
		usage_error("--facts cannot be stdin");
	if (options->macros && command->print != print_dispatch)
		usage_error("%s takes no --macros", command->name);
	if (options->compat && command->print != print_dispatch)
		usage_error("%s takes no --compat", command->name);
	if (command->needs_list && !options->list)
		usage_error("%s needs --list", command->name);
	if (command->action == ALL && (!options->output || is_stdin(options->output)))
		usage_error("all needs -o FOLDER");
	if (own)
		check_own(options);
	if (command->needs_list && is_stdin(options->list) && from_stdin)
		usage_error("stdin cannot be both TABLE and the list");
}

/*
 * Stores an argument that is not an option. The first such argument is the name of the command. All
 * others are paths of tables of system calls.
 */
static void add_operand(struct options *options, const char *argument)
{
	if (!options->command)
		options->command = find_command(argument);
	else if (options->table_count < most_tables(options->command))
		options->tables[options->table_count++] = argument;
	else
		usage_error("operand %s is one too many", QUOTED(span_of(argument)));
}

/*
 * If the argument is an option without a value, sets its member of `options` and returns true.
 * Otherwise returns false.
 */
static bool take_flag(struct options *options, const char *argument)
{
	if (!strcmp(argument, "--help"))
		exit(print_help());
	if (!strcmp(argument, "--version"))
		exit(print_version());
	if (!strcmp(argument, "--strict"))
		options->strict = true;
	else if (!strcmp(argument, "--macros"))
		options->macros = true;
	else if (!strcmp(argument, "--compat"))
		options->compat = true;
	else
		return false;
	return true;
}

struct options parse_options(char **arguments)
{
	struct options options = { 0 };
	const char *architecture = NULL, *abis = NULL, *word_size = NULL;
	struct {
		const char *name;
		const char **value;
	} valued[] = {
		{ "--arch", &architecture }, { "--abi", &abis }, { "--list", &options.list },
		{ "--word-size", &word_size }, { "--facts", &options.columns },
		{ "--own-list", &options.own_list },
	};
	const size_t count = sizeof(valued) / sizeof(valued[0]);
	bool only_operands = false;
	size_t room = 0;

	while (arguments[room])
		room++;
	options.tables = allocate(room, sizeof(*options.tables));
	while (*arguments) {
		const char *argument = *arguments++;
		size_t i = 0;

		if (only_operands || argument[0] != '-' || !argument[1]) {
			add_operand(&options, argument);
			continue;
		}
		if (!strcmp(argument, "--")) {
			only_operands = true;
			continue;
		}
		if (take_flag(&options, argument))
			continue;
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
	if (!options.command)
		usage_error("no command");
	if (abis)
		parse_abis(&options.abis, abis);
	if (architecture)
		parse_architectures(&options, architecture);
	else
		take_architecture(&options);
	options.word_size = word_size ? parse_word_size(word_size) : 0;
	check_options(&options);
	return options;
}

void free_options(struct options *options)
{
	free(options->tables);
	free(options->architectures);
	span_list_free(&options->abis);
	span_list_free(&options->add);
}
