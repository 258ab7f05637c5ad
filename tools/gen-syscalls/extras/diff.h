/* SPDX-License-Identifier: MIT */
/* gen-syscalls diff: compares two tables. */
#ifndef DIFF_H
#define DIFF_H

#include "reading/table.h"

/*
 * Prints lines `removed NUMBER NAME` and `renumbered OLD NEW NAME`, sorted by the old number, and
 * then lines `added NUMBER NAME`, sorted by number. Tabs separate the fields.
 */
void print_diff(struct buffer *out, const struct table *old, const struct table *new);

#endif
