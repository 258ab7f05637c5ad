/* SPDX-License-Identifier: MIT */
/* A table with its list, and the messages about both. */
#ifndef SOURCE_H
#define SOURCE_H

#include "commands.h"
#include "reading/add.h"

/* Initialize to zero. */
struct source {
	struct diag table_diag;
	struct diag list_diag;
	struct diag add_diag;
	struct buffer text;
	struct span_list abis;
	unsigned int word_size;
	bool guessed;		/* the architecture was guessed, because --arch was not given */
	size_t turn;		/* index of this table on the command line */
	struct added added;
	struct table table;
	struct list list;
	struct calls calls;
	struct input input;
};

/* Data that all sources of a run share. */
struct common {
	const struct options *options;
	const char *list;
	const struct span_list *add;	/* NULL for the table of libring3.a */
	struct linux_tables tables;
	struct buffer list_text;
	bool list_read;
	bool list_failed;	/* errors in the list or in --add were already printed */
	bool add_failed;
	struct columns columns;
};

/* Name of a file in messages and in generated files. */
const char *shown_name(const char *path, const char *standard);

/* Reads a file; an error goes to diag. */
struct span read_input(const char *path, struct buffer *text, struct diag *diag);

/*
 * Sets the architecture and the ABI words of a table: from the options, or guessed from the table.
 */
void find_target(struct source *source, const struct options *options, const struct linux_tables *tables,
		 struct span text);

/*
 * Reads a table and its list, and prints errors. If like is not NULL, uses the target of like.
 * Returns true if there are errors.
 */
bool read_source(struct source *source, struct common *common, const char *path,
		 const struct source *like);

void free_source(struct source *source);

#endif
