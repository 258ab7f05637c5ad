/* SPDX-License-Identifier: MIT */
/* Tries every call of calls.h by every way into the kernel, and counts. */
#ifndef PROVE_H
#define PROVE_H

#include "calls.h"

/*
 * Calls try() for each call i and each way of machine.h. A call is proven if no way gave an error.
 * All must be proven, and every call that ring3 has must have a row in the oracle. kind names what
 * is tried ("stub") in the printed count.
 */
void prove_calls(void (*try)(const struct call *call, size_t i, int way), const char *kind,
		 const char *calls_name, const char *had);

#endif
