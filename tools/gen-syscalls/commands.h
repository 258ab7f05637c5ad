/* SPDX-License-Identifier: MIT */
/* Declares the commands of gen-syscalls and the parsed command line. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "printing/output.h"

/* What a command does. PRINT: prints one file. Each of the other values is for one command. */
enum action { PRINT, CHECK, DIFF, OWN, ALL };

/*
 * The tables that a command reads. ONE_TABLE: one. TABLE_EACH: one for each architecture.
 * OLD_AND_NEW: an old and a new one. OLD_OR_NEW: an old one and perhaps a new one.
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

/* The parsed command line. The members of options that were not given are NULL, 0 or empty. */
struct options {
	const struct command *command;
	const char **tables;	/* the arguments after the command */
	size_t table_count;
	const struct architecture **architectures;	/* --arch: one for each table, or for all */
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

/*
 * Writes `out` to the file `path`, or to standard output if `path` is "-". Returns the exit status.
 */
int write_output(const char *path, const struct buffer *out);

#endif
