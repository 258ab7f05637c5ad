/* SPDX-License-Identifier: MIT */
/* gen-syscalls probe: reports which calls of the table the running kernel has. */
#ifndef PROBE_H
#define PROBE_H

#include "printing/output.h"

/* True if this program can make calls of the input's architecture. */
bool probe_can(const struct input *input);

/*
 * Prints `NUMBER NAME RESULT` for each row, separated by tabs. Tries a call only if Linux has it
 * under this number and name, and if it can affect only the process that makes it. Adds a note to
 * the input's diag if results may come from a seccomp filter.
 */
void print_probe(struct buffer *out, const struct input *input);

#endif
