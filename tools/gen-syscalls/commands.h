/* SPDX-License-Identifier: MIT */
/*
 * Declares the array of commands, the structure of the parsed command line, and the function that
 * runs a command.
 */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "printing/output.h"

/*
 * What a command does. PRINT is for all commands that print one file. The other values are for the
 * commands `check`, `diff`, `own` and `all`.
 */
enum action { PRINT, CHECK, DIFF, OWN, ALL };

/*
 * Which tables of system calls a command reads. ONE_TABLE: one table. TABLE_EACH: one or several
 * tables, each for a different architecture. OLD_AND_NEW: an old and a new table. OLD_OR_NEW: an
 * old table, and perhaps a new table. Without a new table, the command makes the new table from the
 * old table and the system calls in the options --add.
 */
enum tables { ONE_TABLE, TABLE_EACH, OLD_AND_NEW, OLD_OR_NEW };

struct command {
	const char *name;
	const char *summary;
	enum action action;
	enum tables tables;
	bool needs_list;
	bool needs_architecture;	/* without a known architecture, the command fails */
	void (*print)(struct buffer *out, const struct input *input);	/* NULL unless action is PRINT */
};

extern const struct command commands[];
extern const size_t command_count;

/*
 * The parsed command line. If an option is not on the command line, its member is NULL, 0 or empty.
 */
struct options {
	const struct command *command;
	const char **tables;	/* paths of the tables on the command line */
	size_t table_count;
	/* Values of --arch: one architecture for all tables, or one for each table. */
	const struct architecture **architectures;
	size_t architecture_count;
	struct span_list abis;
	unsigned int word_size;
	const char *list;
	const char *own_list;
	const char *columns;	/* value of --facts: path of a file with facts about the calls */
	const char *output;
	struct span_list add;
	bool strict;
	bool macros;
	bool compat;
};

/* Runs the command. Returns the exit status. */
int run_command(const struct options *options);

/*
 * Writes the bytes in `out` to the file `path`. If `path` is "-", writes to standard output.
 * Returns the exit status.
 */
int write_output(const char *path, const struct buffer *out);

#endif
