/* SPDX-License-Identifier: MIT */
/* gen-syscalls diff: compares two tables. */
#ifndef DIFF_H
#define DIFF_H

#include "reading/table.h"

/*
 * Prints `added NUMBER NAME`, `removed NUMBER NAME` and `renumbered OLD NEW NAME`, separated by
 * tabs: first in order of the old table's numbers, then of the new one's.
 */
void print_diff(struct buffer *out, const struct table *old, const struct table *new);

#endif
