/* SPDX-License-Identifier: MIT */
/*
 * Reads a table of system calls and its list of prototypes, checks both, and prints the errors in
 * them.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include "commands.h"
#include "reading/add.h"

/*
 * A table of system calls, its list of prototypes, its target, and the messages about them.
 * Initialize the structure to zero.
 */
struct source {
	struct diag table_diag;
	struct diag list_diag;
	struct diag add_diag;
	struct buffer text;
	struct span_list abis;
	unsigned int word_size;
	bool guessed;		/* the architecture is a guess, because --arch was not given */
	size_t turn;		/* position of this table on the command line, from 0 */
	struct added added;
	struct table table;
	struct list list;
	struct calls calls;
	struct input input;
};

/* Data that all tables of one run of gen-syscalls share. */
struct common {
	const struct options *options;
	const char *list;
	/*
	 * The values of the options --add, which give system calls to add to the table. The command
	 * `own` reads two tables: the old one, from which libring3.a was made, and a new one.
	 * --add applies only to the new one. For the old one `add` is NULL.
	 */
	const struct span_list *add;
	struct linux_tables tables;
	struct buffer list_text;
	bool list_read;
	bool list_failed;	/* the list of prototypes has errors; they were printed */
	bool add_failed;
	struct columns columns;
};

/* Returns the name of a file for messages. The result is `path`, or `standard` if `path` is "-". */
const char *shown_name(const char *path, const char *standard);

/* Reads the file `path` into `text`, and returns the contents. Reports an error in `diag`. */
struct span read_input(const char *path, struct buffer *text, struct diag *diag);

/*
 * Sets the target of a table of system calls: its architecture, its ABI words (such as `common 64`)
 * and its word size. The options --arch, --abi and --word-size name the target. If the option
 * --arch is missing, guesses the architecture from the rows in `text`.
 */
void find_target(struct source *source, const struct options *options, const struct linux_tables *tables,
		 struct span text);

/*
 * Reads the table of system calls `path` and its list of prototypes, and prints the errors in them.
 * If `like` is not NULL, copies the architecture, the ABI words and the word size from `like`.
 * Returns true if there are errors.
 */
bool read_source(struct source *source, struct common *common, const char *path,
		 const struct source *like);

void free_source(struct source *source);

#endif
