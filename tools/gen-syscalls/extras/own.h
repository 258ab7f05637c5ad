/* SPDX-License-Identifier: MIT */
/*
 * Declares the functions of `gen-syscalls own`, which makes headers and stubs for a new table of
 * system calls. Programs use these headers and stubs together with an existing libring3.a.
 */
#ifndef OWN_H
#define OWN_H

#include "printing/output.h"

/*
 * A table of system calls and its list of prototypes. table_diag, list_diag and add_diag collect
 * the errors in the table, in the list, and in the options --add.
 */
struct own_side {
	const struct input *input;
	const struct list *list;
	const char *table_path;
	struct diag *table_diag;
	struct diag *list_diag;
	struct diag *add_diag;
};

/*
 * Checks the titles of the columns in the --facts file. Reports an error if they are not Call, Stub
 * and Callers.
 */
void own_check_columns(const struct columns *columns, struct diag *diag);

/*
 * Compares the new table of system calls with the old table, from which libring3.a was made.
 * Reports these errors:
 *
 * libring3.a executes a system call that has another number in the new table, or that only the new
 * table has;
 *
 * a stub in libring3.a does not fit the new prototype;
 *
 * a function of libring3.a uses a number that the new table gives to another system call.
 */
void own_check(const struct own_side *old, const struct own_side *new);

/*
 * Creates the folder `path` with the headers numbers.h, sys.h and raw.h for the new table of system
 * calls. Adds a file sys_NAME.S for each system call that has no stub in libring3.a. Returns 0, or
 * an error number. After an error, removes what it has created.
 */
int own_write(const char *path, const struct input *new);

#endif
