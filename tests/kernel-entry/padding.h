/* SPDX-License-Identifier: MIT */
/* The calls of padding.c, which test_padding.c traces. */
#ifndef PADDING_H
#define PADDING_H

struct padding_case {
	const char *name;
	void (*run)(void);
};

extern const struct padding_case padding_cases[];	/* the last one has name NULL */

#endif
