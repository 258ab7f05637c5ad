/* SPDX-License-Identifier: MIT */
/*
 * Tests every system call in the table of calls.h, with every way to enter the kernel, and counts
 * the calls without errors.
 */
#ifndef PROVE_H
#define PROVE_H

#include "calls.h"

/*
 * Calls try(&calls[i], i, way) for each system call and each way to enter the kernel. A call is
 * proven if try() never reported an error for it. Fails the test unless every call is proven and
 * oracle/ has every call of ring3. The strings are for messages. `kind` names the function
 * under test, such as "stub". `calls_name` names the proven calls, `had` the calls that ring3 has.
 */
void prove_calls(void (*try)(const struct call *call, size_t i, int way), const char *kind,
		 const char *calls_name, const char *had);

#endif
