/* SPDX-License-Identifier: MIT */
/*
 * The table of calls to test: the facts of oracle/ and ring3's function for each. make_calls.py and
 * make_cases.py write the table.
 */
#ifndef CALLS_H
#define CALLS_H

#include "wire.h"

enum {
	NOERRNO = 1,	/* cannot fail: every return value is a result */
	NORETURN = 2,	/* does not return to its caller */
};

/* The C type of the result, named as in the oracle. */
enum result { INT, UNSIGNED, LONG, POINTER, VOID };

struct call {
	const char *name;
	long number;
	unsigned int words;
	unsigned char bytes[ARGUMENTS + 1];	/* each argument's width, 0 after the last */
	enum result result;
	unsigned char flags;
	void (*function)(void);	/* the function to prove; NULL if ring3 has none */
	void (*alias)(void);	/* the weak name of a stub */
	unsigned int params;		/* number of parameters in the prototype */
};

extern const struct call calls[];
extern const size_t call_count;
extern const char *const unproven[];	/* calls that ring3 has but the oracle lacks; ends in NULL */
extern const size_t implemented;	/* number of calls that ring3 has */

#endif
