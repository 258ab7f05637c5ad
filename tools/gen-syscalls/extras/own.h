/* SPDX-License-Identifier: MIT */
/* gen-syscalls own: checks a changed table against the one that libring3.a was made from. */
#ifndef OWN_H
#define OWN_H

#include "printing/output.h"

/* A table with its list, and where to report errors in each. */
struct own_side {
	const struct input *input;
	const struct list *list;
	const char *table_path;
	struct diag *table_diag;
	struct diag *list_diag;
	struct diag *add_diag;
};

/* Adds an error unless there are columns Call, Stub and Callers. */
void own_check_columns(const struct columns *columns, struct diag *diag);

/*
 * Adds an error for each call of the new table that libring3.a makes by another number or with
 * other argument words, and for each number by which a function of libring3.a would make another
 * call.
 */
void own_check(const struct own_side *old, const struct own_side *new);

/*
 * Writes a folder with numbers.h, sys.h and raw.h for the new table, and sys_NAME.S for each call
 * for which libring3.a has no stub. Returns 0 or an errno; the folder exists only if the result is
 * 0.
 */
int own_write(const char *path, const struct input *new);

#endif
