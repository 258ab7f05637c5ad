/* SPDX-License-Identifier: MIT */
/* gen-syscalls probe: finds out which calls of the table the running kernel has. */
#ifndef PROBE_H
#define PROBE_H

#include "printing/output.h"

/* Returns true if this program can make calls of the input's architecture. */
bool probe_can(const struct input *input);

/*
 * Prints a line `NUMBER NAME RESULT` for each row, with tabs between the fields. Tries a call only
 * if Linux has the same number and name, and if the call can affect only the process that makes it.
 * Adds a note to the input's diag if a seccomp filter may have changed results.
 */
void print_probe(struct buffer *out, const struct input *input);

#endif
