/* SPDX-License-Identifier: MIT */
/* The one parser of the prototypes in syscalls.list. */
#ifndef LIST_H
#define LIST_H

#include "architecture.h"
#include "diag.h"
#include "text.h"

/* One parameter. */
struct param {
	struct span name;
	char *type;		/* spelled with single blanks; an array has become a pointer */
	size_t words;		/* registers that it takes */
};

/*
 * One row: `type name(params) [architecture|32|64]... [noreturn] [noerrno] [byhand] [twice] [absent];`.
 * Slices are of the text.
 */
struct proto {
	struct span name;
	char *type;		/* what it returns */
	struct param *params;
	size_t param_count;
	size_t words;		/* registers that the arguments take */
	bool noreturn;
	bool noerrno;
	bool byhand;		/* the stub is arch/<arch>/sys_<name>.S */
	bool twice;		/* it comes back twice; such a call has no arguments */
	bool absent;		/* there is no stub and no declaration; note says why */
	bool general;		/* the row says for nobody whom it is for: it gives way to one that does */
	bool named;		/* the row names an architecture */
	bool untyped;		/* made by list_add_untyped() */
	struct span note;	/* the comment lines right above the row */
	size_t line;
};

/* The rows that apply to the target, in order of name. */
struct list {
	struct proto *protos;
	size_t count;
	size_t room;
};

/*
 * Read the rows that are for the architecture, by its name or its word size, and of those without such a word
 * the ones whose call no row with one gives it; the others are only checked. Where nobody knows the architecture, it is NULL, and its word size counts. On
 * a word size of 32 a 64-bit type counts as two words. Faults go to diag; when it says that it failed,
 * the list is not fit for use. Free it with list_free() anyhow.
 */
void list_parse(struct list *list, struct span text, const struct architecture *architecture,
		unsigned int word_size, struct diag *diag);

/*
 * Add a row for a call whose prototype nobody knows: six longs in, a long out, or nothing if it
 * never comes back. The list stays fit for list_find() only after list_sort().
 */
void list_add_untyped(struct list *list, struct span name, bool noreturn);

/* Move the rows of another list, read by list_parse(), to this one; the same holds. */
void list_join(struct list *list, struct list *other);

/* Put the rows in order of name. */
void list_sort(struct list *list);

/* The row of this name, or NULL. */
const struct proto *list_find(const struct list *list, struct span name);

/* Free what the list holds; the text is the caller's. */
void list_free(struct list *list);

#endif
