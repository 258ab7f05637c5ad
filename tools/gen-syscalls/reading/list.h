/* SPDX-License-Identifier: MIT */
/* Parses the list of prototypes, syscalls.list. */
#ifndef LIST_H
#define LIST_H

#include "architecture.h"
#include "diag.h"
#include "text.h"

/* One parameter. */
struct param {
	struct span name;
	char *type;		/* one blank between words; a pointer if it was an array */
	size_t words;		/* number of registers that pass the parameter */
};

/*
 * A row of the list: `type name(params) [architecture|32|64]... [noreturn] [noerrno] [byhand]
 * [twice] [absent];`. The spans point into the list's text.
 */
struct proto {
	struct span name;
	char *type;		/* type of the result */
	struct param *params;
	size_t param_count;
	size_t words;		/* number of registers that pass the parameters */
	bool noreturn;
	bool noerrno;
	bool byhand;		/* the stub is written by hand: arch/<arch>/sys_<name>.S */
	bool twice;		/* the call returns twice, like vfork, and has no arguments */
	bool absent;		/* there is no stub and no declaration; note says why */
	bool general;		/* the row names no target: see list_parse() */
	bool named;		/* the row names an architecture */
	bool untyped;		/* made by list_add_untyped() */
	struct span note;	/* the comment lines directly above the row */
	size_t line;
};

/* The rows for one target, sorted by name. */
struct list {
	struct proto *protos;
	size_t count;
	size_t room;
};

/*
 * Parses the list. Keeps the rows for the target, which is an architecture and its word size, and
 * only checks the others. A row is for the target if it names the architecture or the word size. A
 * row that names no target is for all targets for which the list has no other row of its name. If
 * architecture is NULL, only word_size counts. If word_size is 32, a 64-bit parameter has two
 * words. Reports errors in diag: if diag has failed, do not use the list. Free it with list_free()
 * in any case.
 */
void list_parse(struct list *list, struct span text, const struct architecture *architecture,
		unsigned int word_size, struct diag *diag);

/*
 * Adds a row for a call whose prototype is not known. The row has six parameters of type long, and
 * a result of type long or, if noreturn is true, none. Call list_sort() before list_find().
 */
void list_add_untyped(struct list *list, struct span name, bool noreturn);

/*
 * Moves all rows of `other`, which list_parse() made, to `list`. Call list_sort() before
 * list_find().
 */
void list_join(struct list *list, struct list *other);

/* Sorts the rows by name. */
void list_sort(struct list *list);

/* Returns the row with this name, or NULL. */
const struct proto *list_find(const struct list *list, struct span name);

/* Frees the list's rows, but not the text, which belongs to the caller. */
void list_free(struct list *list);

#endif
