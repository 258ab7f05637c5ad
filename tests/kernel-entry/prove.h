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
 * test if try() reports an error, or if ring3 has a call that is not in the files in oracle/. The
 * strings are for messages. `kind` names the kind of the tested functions, such as "stub". The last
 * message has two numbers: the calls without an error, before the word `calls_name`, and the calls
 * that ring3 has, before `had`.
 */
void prove_calls(void (*try)(const struct call *call, size_t i, int way), const char *kind,
		 const char *calls_name, const char *had);

#endif
