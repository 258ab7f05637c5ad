/* SPDX-License-Identifier: MIT */
/* The commands, and the parsed command line. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "printing/output.h"

/* Kind of command: PRINT prints one file. */
enum action { PRINT, CHECK, DIFF, OWN, ALL };

/*
 * Number of tables: one; one per architecture; an old and a new one; one, or an old and a new one.
 */
enum tables { ONE_TABLE, TABLE_EACH, OLD_AND_NEW, OLD_OR_NEW };

struct command {
	const char *name;
	const char *summary;
	enum action action;
	enum tables tables;
	bool needs_list;
	bool needs_architecture;	/* only for known architectures */
	void (*print)(struct buffer *out, const struct input *input);	/* NULL unless action is PRINT */
};

extern const struct command commands[];
extern const size_t command_count;

/* The parsed command line. Options that were not given are NULL, 0 or empty. */
struct options {
	const struct command *command;
	const char **tables;	/* the arguments after the command */
	size_t table_count;
	const struct architecture **architectures;	/* --arch: one per table, or one for all tables */
	size_t architecture_count;
	struct span_list abis;
	unsigned int word_size;
	const char *list;
	const char *own_list;
	const char *columns;	/* --facts */
	const char *output;
	struct span_list add;
	bool strict;
	bool macros;
	bool compat;
};

/* Runs the command. Returns the exit status. */
int run_command(const struct options *options);

/* Writes output to path; "-" is standard output. Returns the exit status. */
int write_output(const char *path, const struct buffer *out);

#endif
