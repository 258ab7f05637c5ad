/* SPDX-License-Identifier: MIT */
/*
 * Tests every system call in the table of calls.h, with every way to enter the kernel. Prints how
 * many calls had no error.
 */
#ifndef PROVE_H
#define PROVE_H

#include "calls.h"

/*
 * Calls try(&calls[i], i, way) for each system call and each way to enter the kernel. Fails the
 * test if try() reports an error, or if ring3 lacks a function for a call. Also fails the test if
 * ring3 has a call that is not in oracle/ARCH.tsv. This file lists the system calls that Linux has
 * on the architecture. Its data are from Linux and the manual, not from ring3.
 *
 * The strings are for messages. `kind` is the kind of the tested functions, for example "stub".
 * With "calls" as calls_name and "rows implemented" as had, the last message says for example
 * "380 calls proven, 380 rows implemented": 380 calls had no error, and ring3 has 380 calls. The
 * test passes only if both numbers are equal.
 */
void prove_calls(void (*try)(const struct call *call, size_t i, int way), const char *kind,
		 const char *calls_name, const char *had);

#endif
