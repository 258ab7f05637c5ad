/* SPDX-License-Identifier: MIT */
/* gen-syscalls probe: reports which calls of the table the running kernel has. */
#ifndef PROBE_H
#define PROBE_H

#include "printing/output.h"

/* True if this program can make calls of the input's architecture. */
bool probe_can(const struct input *input);

/*
 * Prints `NUMBER NAME RESULT` for each row, separated by tabs. It tries only numbers that Linux has
 * and that affect only the process that tries them, whatever the row calls them. A note in the
 * input's diag says if results may come from a seccomp filter.
 */
void print_probe(struct buffer *out, const struct input *input);

#endif
