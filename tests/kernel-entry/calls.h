/* SPDX-License-Identifier: MIT */
/*
 * The table of system calls to test: what oracle/ states about each call, and ring3's function for it. make_calls.py and
 * make_cases.py generate the table.
 */
#ifndef CALLS_H
#define CALLS_H

#include "wire.h"

enum {
	NOERRNO = 1,	/* every return value is a result, none an error */
	NORETURN = 2,	/* does not return to its caller */
};

/* The C type of a call's result, with the names in oracle/*.tsv. */
enum result { INT, UNSIGNED, LONG, POINTER, VOID };

struct call {
	const char *name;
	long number;
	unsigned int words;
	unsigned char bytes[ARGUMENTS + 1];	/* size of each argument, 0 after the last */
	enum result result;
	unsigned char flags;
	void (*function)(void);	/* the function to test; NULL if ring3 has none */
	void (*alias)(void);	/* the weak name of a stub */
	unsigned int params;		/* number of parameters in the function's prototype */
};

extern const struct call calls[];
extern const size_t call_count;
extern const char *const unproven[];	/* names of calls that ring3 has but oracle/ lacks, then NULL */
extern const size_t implemented;	/* number of calls that ring3 has */

#endif
