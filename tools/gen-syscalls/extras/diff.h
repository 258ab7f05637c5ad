/* SPDX-License-Identifier: MIT */
/* Declares the function of `gen-syscalls diff`, which compares two tables of system calls. */
#ifndef DIFF_H
#define DIFF_H

#include "reading/table.h"

/*
 * Prints the differences between two tables of system calls. First prints lines `removed NUMBER
 * NAME` and `renumbered OLD_NUMBER NEW_NUMBER NAME`, sorted by the old number. Then prints lines
 * `added NUMBER NAME`, sorted by number. Tabs separate the fields.
 */
void print_diff(struct buffer *out, const struct table *old, const struct table *new);

#endif
