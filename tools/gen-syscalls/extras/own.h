/* SPDX-License-Identifier: MIT */
/*
 * gen-syscalls own: makes headers and stubs for a new table, to be used with an existing
 * libring3.a.
 */
#ifndef OWN_H
#define OWN_H

#include "printing/output.h"

/* A table and its list, with a diag for the errors in each. */
struct own_side {
	const struct input *input;
	const struct list *list;
	const char *table_path;
	struct diag *table_diag;
	struct diag *list_diag;
	struct diag *add_diag;
};

/* Adds an error if the columns of --facts are not Call, Stub and Callers. */
void own_check_columns(const struct columns *columns, struct diag *diag);

/*
 * Compares the new table with the old one, from which libring3.a was made. Adds an error for each
 * call that libring3.a makes by another number than the new table's, for each stub of libring3.a
 * that does not fit the new prototype, and for each number by which a function of libring3.a would
 * make another call.
 */
void own_check(const struct own_side *old, const struct own_side *new);

/*
 * Makes the folder `path` with numbers.h, sys.h and raw.h for the new table, and with sys_NAME.S
 * for each call that has no stub in libring3.a. Returns 0, or an error number; then the folder does
 * not exist.
 */
int own_write(const char *path, const struct input *new);

#endif
