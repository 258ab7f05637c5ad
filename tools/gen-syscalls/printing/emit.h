/* SPDX-License-Identifier: MIT */
/*
 * Declares `struct call`, which joins a row of the table of system calls with its prototype. Also
 * declares functions that several commands use.
 */
#ifndef EMIT_H
#define EMIT_H

#include "reading/list.h"
#include "reading/table.h"

/* A row of the table of system calls, and the prototype of this system call. */
struct call {
	const struct row *row;
	const struct proto *proto;
};

/*
 * The system calls that get a stub (an assembly function), sorted by number. A system call gets a
 * stub if its row in the table names a kernel function, and if the list has its prototype without
 * the word `absent`.
 */
struct calls {
	struct call *at;
	size_t count;
};

/*
 * Returns the system calls that are both in the table and in the list of prototypes. Free the
 * result with calls_free() before the table and the list are freed.
 */
struct calls calls_of(const struct table *table, const struct list *list);

/* Frees the array of system calls. Does not free the table and the list of prototypes. */
void calls_free(struct calls *calls);

/*
 * Prints a declaration for each struct tag and union tag in the prototypes, and then an empty line.
 * Without such a declaration, a tag that first appears in a parameter list is declared only inside
 * that list.
 */
void print_struct_tags(struct buffer *out, const struct calls *calls);

#endif
