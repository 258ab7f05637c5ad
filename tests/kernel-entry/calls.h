/* SPDX-License-Identifier: MIT */
/* The calls to prove, from oracle/, beside what ring3 has: by make_calls.py, make_cases.py. */
#ifndef CALLS_H
#define CALLS_H

#include "wire.h"

enum {
	NOERRNO = 1,	/* cannot fail: every answer is a result */
	NORETURN = 2,	/* does not come back to its caller */
};

/* What C is given: the oracle's words for it. */
enum result { INT, UNSIGNED, LONG, POINTER, VOID };

struct call {
	const char *name;
	long number;
	unsigned int words;
	unsigned char bytes[ARGUMENTS + 1];	/* each argument's width, 0 after the last */
	enum result result;
	unsigned char flags;
	void (*function)(void);	/* what is to be proven; NULL if ring3 has none */
	void (*alias)(void);	/* of a stub: its weak name */
	unsigned int params;		/* of a prototype: how many it has */
};

extern const struct call calls[];
extern const size_t call_count;
extern const char *const unproven[];	/* what ring3 has and the oracle has not; ends in NULL */
extern const size_t implemented;	/* what ring3 has */

#endif
