/* SPDX-License-Identifier: MIT */
/* The commands, and what the command line says to one. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "printing/output.h"

/* What a command does: print one file, or something else. */
enum action { PRINT, CHECK, DIFF, OWN, ALL };

/* How many tables it takes: one, one for each of several architectures, an old one and a new one, or these or one. */
enum tables { ONE_TABLE, TABLE_EACH, OLD_AND_NEW, OLD_OR_NEW };

struct command {
	const char *name;
	const char *summary;
	enum action action;
	enum tables tables;
	bool needs_list;
	bool needs_architecture;	/* one that the table of architectures has */
	void (*print)(struct buffer *out, const struct input *input);	/* NULL unless action is PRINT */
};

extern const struct command commands[];
extern const size_t command_count;

/* What the command line says; NULL, 0 or empty where it says nothing. */
struct options {
	const struct command *command;
	const char **tables;	/* the operands after the command */
	size_t table_count;
	const struct architecture **architectures;	/* of each table, or of all if there is one; as many as --arch names */
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

/* Do what the command line asks for; returns the exit status. */
int run_command(const struct options *options);

/* Write the output of a run, "-" is stdout; returns the exit status. */
int write_output(const char *path, const struct buffer *out);

#endif
