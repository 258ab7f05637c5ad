/* SPDX-License-Identifier: MIT */
/* Parses the prototypes in syscalls.list. The only parser of that file. */
#ifndef LIST_H
#define LIST_H

#include "architecture.h"
#include "diag.h"
#include "text.h"

/* One parameter. */
struct param {
	struct span name;
	char *type;		/* single blanks between words; an array has become a pointer */
	size_t words;		/* number of registers that it takes */
};

/*
 * One row: `type name(params) [architecture|32|64]... [noreturn] [noerrno] [byhand] [twice]
 * [absent];`. The members refer to the text.
 */
struct proto {
	struct span name;
	char *type;		/* type of the result */
	struct param *params;
	size_t param_count;
	size_t words;		/* number of registers that the arguments take */
	bool noreturn;
	bool noerrno;
	bool byhand;		/* the stub is written by hand: arch/<arch>/sys_<name>.S */
	bool twice;		/* the call returns twice, like vfork, and has no arguments */
	bool absent;		/* no stub and no declaration; note gives the reason */
	bool general;		/* names no target: other rows of this name take precedence */
	bool named;		/* the row names an architecture */
	bool untyped;		/* made by list_add_untyped() */
	struct span note;	/* the comment lines directly above the row */
	size_t line;
};

/* The rows that apply to the target, in order of name. */
struct list {
	struct proto *protos;
	size_t count;
	size_t room;
};

/*
 * Parses the rows for the architecture: rows that name it or its word size, and rows that name no
 * target, unless another row of the same name names one of these. Other rows are only checked. If
 * the architecture is NULL, only word_size counts. With a word size of 32 a 64-bit type counts as
 * two words. Errors go to diag; if it has failed, do not use the list. Free it with list_free() in
 * any case.
 */
void list_parse(struct list *list, struct span text, const struct architecture *architecture,
		unsigned int word_size, struct diag *diag);

/*
 * Adds a row for a call with an unknown prototype: six longs, and a long as result (or no result,
 * if the call does not return). Call list_sort() before list_find().
 */
void list_add_untyped(struct list *list, struct span name, bool noreturn);

/*
 * Moves the rows of another list, made by list_parse(), to this one. Call list_sort() before
 * list_find().
 */
void list_join(struct list *list, struct list *other);

/* Sorts the rows by name. */
void list_sort(struct list *list);

/* The row with this name, or NULL. */
const struct proto *list_find(const struct list *list, struct span name);

/* Frees what the list holds; the text belongs to the caller. */
void list_free(struct list *list);

#endif
