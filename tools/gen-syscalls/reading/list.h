/* SPDX-License-Identifier: MIT */
/* Parses syscalls.list, the list of the prototypes of system calls. */
#ifndef LIST_H
#define LIST_H

#include "architecture.h"
#include "diag.h"
#include "text.h"

/* One parameter. */
struct param {
	struct span name;
	char *type;		/* the C type with single blanks; an array becomes a pointer */
	size_t padding;		/* number of registers that the kernel ignores before the parameter: 0 or 1 */
	size_t words;		/* number of registers that pass the parameter */
};

/*
 * A prototype in syscalls.list: `type name(params) [architecture|32|64]... [noreturn] [noerrno]
 * [byhand] [twice] [absent];`. The spans point into the text of the file.
 */
struct proto {
	struct span name;
	char *type;		/* type of the result */
	struct param *params;
	size_t param_count;
	size_t words;		/* number of registers that pass all parameters, with the padding */
	bool noreturn;
	bool noerrno;
	bool byhand;		/* the stub is written by hand: arch/<arch>/sys_<name>.S */
	bool twice;		/* the system call returns twice (vfork) and has no parameters */
	bool absent;		/* there is no stub and no declaration; `note` has the reason */
	bool general;		/* the line names no architecture and no word size (32 or 64) */
	bool named;		/* the line names an architecture */
	bool untyped;		/* the real parameters are not known */
	struct span note;	/* comment directly above the line */
	size_t line;
};

/* The prototypes for one target, sorted by name. A target is an architecture and its word size. */
struct list {
	struct proto *protos;
	size_t count;
	size_t room;
};

/*
 * Parses the text of syscalls.list. The result has the prototypes for the target. The target is an
 * architecture and its word size. Other prototypes are only checked for errors. If `architecture`
 * is NULL, the target is any architecture with this word size.
 *
 * A prototype is for the target if its line names the architecture or the word size. A line may
 * name no target. The prototype in such a line is used only if no other line for the target has the
 * same name.
 *
 * If word_size is 32, a 64-bit parameter needs two registers. Reports errors in `diag`. If
 * diag->failed is true after the call, do not use the list. Always free the list with list_free().
 */
void list_parse(struct list *list, struct span text, const struct architecture *architecture,
		unsigned int word_size, struct diag *diag);

/*
 * Adds a prototype for a system call whose real prototype is not known. It has six parameters of
 * type long. Its result is void if `noreturn` is true, otherwise long. Call list_sort() before the
 * next list_find().
 */
void list_add_untyped(struct list *list, struct span name, bool noreturn);

/*
 * Moves all prototypes of `other` to `list`. `other` must be a result of list_parse(). Call
 * list_sort() before the next list_find().
 */
void list_join(struct list *list, struct list *other);

/* Sorts the prototypes by name. */
void list_sort(struct list *list);

/* Returns the prototype with this name, or NULL. */
const struct proto *list_find(const struct list *list, struct span name);

/* Frees the prototypes. Does not free the text of syscalls.list, which belongs to the caller. */
void list_free(struct list *list);

#endif
