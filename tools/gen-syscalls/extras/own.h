/* SPDX-License-Identifier: MIT */
/* gen-syscalls own: a table of one's own beside the one that libring3.a was made of. */
#ifndef OWN_H
#define OWN_H

#include "printing/output.h"

/* A table with its list, and where to report what is wrong with each. */
struct own_side {
	const struct input *input;
	const struct list *list;
	const char *table_path;
	struct diag *table_diag;
	struct diag *list_diag;
	struct diag *add_diag;
};

/* Note an error unless the columns have the columns Call, Stub and Callers. */
void own_check_columns(const struct columns *columns, struct diag *diag);

/*
 * Note an error for each call of the new table that libring3.a, made of the old one, makes by another
 * number or with other argument words, and for each number of it by which a function of libring3.a
 * makes another call.
 */
void own_check(const struct own_side *old, const struct own_side *new);

/*
 * Make the folder with numbers.h, sys.h and raw.h of the new table, and a file sys_NAME.S for each
 * call that libring3.a has no stub of. Returns 0 or an errno; the folder exists only if it is 0.
 */
int own_write(const char *path, const struct input *new);

#endif
