/* SPDX-License-Identifier: MIT */
/* Tests every call of calls.h with every kernel entry, and counts. */
#ifndef PROVE_H
#define PROVE_H

#include "calls.h"

/*
 * Calls try() for each call i and each kernel entry of machine.h. A call is proven if no entry gave
 * an error. All must be proven, and every call that ring3 has must have a row in the oracle. kind
 * ("stub") is printed with the count.
 */
void prove_calls(void (*try)(const struct call *call, size_t i, int way), const char *kind,
		 const char *calls_name, const char *had);

#endif
