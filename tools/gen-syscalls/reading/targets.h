/* SPDX-License-Identifier: MIT */
/* Targets: the architectures that a row of the list is for. */
#ifndef TARGETS_H
#define TARGETS_H

#include "architecture.h"
#include "diag.h"

/*
 * A set of targets: a bit for each architecture, and two bits for unknown ones with 32 and with 64
 * bits.
 */
typedef unsigned long long targets;

/* The name that a row declares and its targets, also for rows of other targets. */
struct declaration {
	struct span name;
	targets of;
	bool general;		/* names no target: other rows of this name take precedence */
	size_t line;
};

/* The declarations of a list, in order of line. Initialize to zero. */
struct declarations {
	struct declaration *at;
	size_t count;
	size_t room;
};

/* The set of one architecture; if it is NULL, of the unknown architecture with this word size. */
targets target_of(const struct architecture *architecture, unsigned int word_size);

/* The set of all architectures with this word size. */
targets targets_of_size(unsigned int word_size);

/* The targets that a word in a row names; empty if it is another word. */
targets targets_named(struct span word);

/* Adds a declaration. */
void declarations_add(struct declarations *declarations, struct declaration declaration);

/*
 * Reports an error for each declaration whose name an earlier one declares for one of the same
 * targets.
 */
void declarations_check(struct declarations *declarations, struct diag *diag);

#endif
