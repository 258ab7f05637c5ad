/* SPDX-License-Identifier: MIT */
/*
 * Declares the functions of `gen-syscalls probe`, which tests, for each system call in the table,
 * whether the running kernel has it.
 */
#ifndef PROBE_H
#define PROBE_H

#include "printing/output.h"

/* Returns true if this program can execute system calls of the architecture of `input`. */
bool probe_can(const struct input *input);

/*
 * Prints a line `NUMBER NAME RESULT` for each row of the table. Tabs separate the fields. RESULT is
 * `there` if the kernel has the system call, and `missing` if it does not. Otherwise RESULT is the
 * reason why the system call was not tried, or why the result is not known. A system call is tried
 * only if Linux has it with the same number and name. It is not tried if it could affect other
 * processes. If a seccomp filter is active, some results are uncertain. In this case the function
 * adds a note to input->diag.
 */
void print_probe(struct buffer *out, const struct input *input);

#endif
