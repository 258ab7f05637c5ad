/* SPDX-License-Identifier: MIT */
/* Every call of calls.h tried by every way into the kernel, and counted. */
#ifndef PROVE_H
#define PROVE_H

#include "calls.h"

/*
 * Has try() look at each call, the i-th, by each way of machine.h. A call is proven if no way gave a
 * fault; all must be, and nothing that ring3 has may be without a row in the oracle. kind is what a
 * call is here ("stub"); the count is printed as so many calls_name proven, so many had.
 */
void prove_calls(void (*try)(const struct call *call, size_t i, int way), const char *kind,
		 const char *calls_name, const char *had);

#endif
