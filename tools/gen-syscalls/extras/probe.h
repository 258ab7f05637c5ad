/* SPDX-License-Identifier: MIT */
/* gen-syscalls probe: which calls of the table the running kernel has. */
#ifndef PROBE_H
#define PROBE_H

#include "printing/output.h"

/* Can this program make the calls of the input's architecture, as its own or another's? */
bool probe_can(const struct input *input);

/*
 * Print `NUMBER NAME ANSWER` for each row, a tab between. What a number does is what Linux has
 * under it, whatever the row calls it: nothing is tried that Linux does not know, or that could
 * act on more than the process made to try it. A note in the input's diag says if a seccomp filter may
 * have given the answers.
 */
void print_probe(struct buffer *out, const struct input *input);

#endif
