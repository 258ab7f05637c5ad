/* SPDX-License-Identifier: MIT */
/* Tests every call of calls.h with every kernel entry, and counts the calls without errors. */
#ifndef PROVE_H
#define PROVE_H

#include "calls.h"

/*
 * Calls try(&calls[i], i, way) for each call and each kernel entry. A call is proven if try()
 * reported no error for any entry. Fails the test unless all calls are proven and every call that
 * ring3 has is in oracle/. The messages use the strings: `kind` for the function under test
 * ("stub"), calls_name for the proven calls, `had` for all that ring3 has.
 */
void prove_calls(void (*try)(const struct call *call, size_t i, int way), const char *kind,
		 const char *calls_name, const char *had);

#endif
