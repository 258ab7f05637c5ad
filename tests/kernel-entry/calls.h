/* SPDX-License-Identifier: MIT */
/*
 * Declares the table of the system calls to test. For each call the table has the number, the size
 * of each argument, and a pointer to the function of ring3 that makes the call. The numbers and
 * sizes are from the files in oracle/, not from ring3. The scripts make_calls.py and make_cases.py
 * generate the table.
 */
#ifndef CALLS_H
#define CALLS_H

#include "wire.h"

enum {
	NOERRNO = 1,	/* the call never fails: values from -4095 to -1 are results */
	NORETURN = 2,	/* the call does not return to its caller */
};

/* Types of a system call's result. In oracle/, the column `result` has them in small letters. */
enum result { INT, UNSIGNED, LONG, POINTER, VOID };

struct call {
	const char *row;	/* the line of oracle/ARCH.tsv as FILE:LINE, or NULL */
	const char *name;
	long number;
	unsigned int words;
	unsigned char bytes[ARGUMENTS + 1];	/* size of each argument in bytes; 0 after the last argument */
	enum result result;
	unsigned char flags;
	void (*function)(void);	/* the function to test; NULL if ring3 has no function for this call */
	void (*alias)(void);	/* the function's second name, a weak symbol; NULL if it has none */
	unsigned int params;		/* number of parameters in the function's prototype */
};

extern const struct call calls[];
extern const size_t call_count;
/*
 * The system calls for which ring3 has a function that this test cannot check. To check a function,
 * the test needs the call's number and argument sizes. It has them only from the files in oracle/,
 * which list Linux's system calls and do not come from ring3. If a call is not in these files, it
 * is in this array, and the test fails. An element has only the members name and row, here the line
 * of src/syscalls.list. The name of the last element is NULL.
 */
extern const struct call unproven[];
extern const size_t implemented;	/* number of system calls for which ring3 has a function */

#endif
