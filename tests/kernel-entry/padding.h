/* SPDX-License-Identifier: MIT */
/* The table of functions in padding.c, which test_padding.c traces. */
#ifndef PADDING_H
#define PADDING_H

struct padding_case {
	const char *name;
	void (*run)(void);
};

extern const struct padding_case padding_cases[];	/* ends with name NULL */

#endif
