/* SPDX-License-Identifier: MIT */
/* gen-syscalls diff: what one table has, and another does not. */
#ifndef DIFF_H
#define DIFF_H

#include "reading/table.h"

/*
 * Print `added NUMBER NAME`, `removed NUMBER NAME` and `renumbered OLD NEW NAME`, a tab between,
 * first by the numbers of the old table, then by those of the new one.
 */
void print_diff(struct buffer *out, const struct table *old, const struct table *new);

#endif
