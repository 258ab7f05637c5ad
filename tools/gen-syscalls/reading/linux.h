/* SPDX-License-Identifier: MIT */
/* The tables of the Linux release that ring3 follows, to compare another table with. */
#ifndef LINUX_H
#define LINUX_H

#include "reading/table.h"

/* The text of their rows, put in by the build. */
extern const char linux_i386[], linux_x86_64[];
extern const size_t linux_i386_size, linux_x86_64_size;

/* The tables of the three ABIs, read once for all of what follows, each by name too. */
enum { LINUX_I386, LINUX_X86_64, LINUX_X32, LINUX_TABLES };

struct linux_tables {
	struct table at[LINUX_TABLES];
	const struct row **names[LINUX_TABLES];
};

/* Read them; free the result with linux_free(). */
struct linux_tables linux_read(void);

void linux_free(struct linux_tables *tables);

/*
 * The row that Linux has for this number, in the table of the target with these ABI words; the
 * numbers of x32 count for x86_64, too. NULL if it has none, or no table for the target.
 */
const struct row *linux_find(const struct linux_tables *tables, const struct span_list *abis,
			     unsigned int number);

/*
 * The ABI words to read a table with if nobody says: i386 if it has a row of it, unless it is
 * Linux's for x86_64 with a stray one.
 */
const char *linux_default_abis(const struct linux_tables *tables, struct span text);

/* Has Linux a call of this name, on any of the three? */
bool linux_knows(const struct linux_tables *tables, struct span name);

/*
 * Warn of what sets the table apart from Linux's: a number that is another call's there, and a
 * row that its ABI keeps off the target. A table of which not even half of the rows are Linux's is
 * another kernel's, and is let be but for a note. Rows that --add added are reported in added, at
 * their lines.
 */
void linux_compare(const struct linux_tables *tables, const struct table *table,
		   const struct span_list *abis, struct diag *diag, struct diag *added);

#endif
