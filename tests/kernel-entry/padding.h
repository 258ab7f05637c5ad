/* SPDX-License-Identifier: MIT */
/*
 * Declares the table of the functions in padding.c. test_padding.c traces a process that calls
 * these functions.
 */
#ifndef PADDING_H
#define PADDING_H

struct padding_case {
	const char *name;
	void (*run)(void);
};

extern const struct padding_case padding_cases[];	/* the last name is NULL */

#endif
