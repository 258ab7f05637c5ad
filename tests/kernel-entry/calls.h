/* SPDX-License-Identifier: MIT */
/*
 * The calls to prove, from oracle/, with what ring3 has for each. Made by make_calls.py and
 * make_cases.py.
 */
#ifndef CALLS_H
#define CALLS_H

#include "wire.h"

enum {
	NOERRNO = 1,	/* cannot fail: every return value is a result */
	NORETURN = 2,	/* does not return to its caller */
};

/* The C type of the result, with the oracle's words. */
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
extern const char *const unproven[];	/* what ring3 has and the oracle has not; ends in NULL */
extern const size_t implemented;	/* number of calls that ring3 has */

#endif
