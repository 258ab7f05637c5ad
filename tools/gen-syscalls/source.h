/* SPDX-License-Identifier: MIT */
/* Reads a table and its list, checks both, and prints the messages about them. */
#ifndef SOURCE_H
#define SOURCE_H

#include "commands.h"
#include "reading/add.h"

/* A table, its list, its target, and the messages about them. Initialize to zero. */
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
	const struct span_list *add;	/* values of --add; NULL for the table of libring3.a */
	struct linux_tables tables;
	struct buffer list_text;
	bool list_read;
	bool list_failed;	/* the list has errors, which were already printed */
	bool add_failed;
	struct columns columns;
};

/* Returns the name of a file for messages: `path`, or `standard` if path is "-". */
const char *shown_name(const char *path, const char *standard);

/* Reads the file `path` into text and returns it. Reports an error in diag. */
struct span read_input(const char *path, struct buffer *text, struct diag *diag);

/*
 * Sets the architecture, the ABI words and the word size of a table as the options say. Without
 * --arch, guesses the architecture from the rows in text.
 */
void find_target(struct source *source, const struct options *options, const struct linux_tables *tables,
		 struct span text);

/*
 * Reads the table `path` and its list, and prints their errors. If like is not NULL, uses the
 * architecture, ABI words and word size of the source `like`. Returns true if there are errors.
 */
bool read_source(struct source *source, struct common *common, const char *path,
		 const struct source *like);

void free_source(struct source *source);

#endif
