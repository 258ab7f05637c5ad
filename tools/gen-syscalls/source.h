/* SPDX-License-Identifier: MIT */
/* A table with the list read for it, and what was found in them. */
#ifndef SOURCE_H
#define SOURCE_H

#include "commands.h"
#include "reading/add.h"

/* All zero is a good start. */
struct source {
	struct diag table_diag;
	struct diag list_diag;
	struct diag add_diag;
	struct buffer text;
	struct span_list abis;
	unsigned int word_size;
	bool guessed;		/* --arch does not say which architecture the table is of */
	size_t turn;		/* of this table among those of the command line */
	struct added added;
	struct table table;
	struct list list;
	struct calls calls;
	struct input input;
};

/* What all sources of a run have in common. */
struct common {
	const struct options *options;
	const char *list;
	const struct span_list *add;	/* NULL for the table of libring3.a, which is only compared with */
	struct linux_tables tables;
	struct buffer list_text;
	bool list_read;
	bool list_failed;	/* it is said already what is wrong with the list, or with --add */
	bool add_failed;
	struct columns columns;
};

/* What to call a file in messages, and in what is generated from it. */
const char *shown_name(const char *path, const char *standard);

/* Read a file; a failure goes to diag. */
struct span read_input(const char *path, struct buffer *text, struct diag *diag);

/*
 * Say which architecture a table is of, and which ABI words its rows have: what the options say, or what
 * the table looks like.
 */
void find_target(struct source *source, const struct options *options, const struct linux_tables *tables,
		 struct span text);

/*
 * Read a table, and the list for it; prints what is wrong. The target is like's, unless that is NULL.
 * Returns whether something is wrong.
 */
bool read_source(struct source *source, struct common *common, const char *path,
		 const struct source *like);

void free_source(struct source *source);

#endif
