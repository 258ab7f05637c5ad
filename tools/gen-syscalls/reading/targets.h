/* SPDX-License-Identifier: MIT */
/* Sets of targets. A target is an architecture that a row of the list is for. */
#ifndef TARGETS_H
#define TARGETS_H

#include "architecture.h"
#include "diag.h"

/*
 * A set of targets. It has a bit for each architecture, one for unknown 32-bit architectures, and
 * one for unknown 64-bit architectures.
 */
typedef unsigned long long targets;

/* The name that a row of the list declares, and the targets that the row is for. */
struct declaration {
	struct span name;
	targets of;
	bool general;		/* the row names no target: see list_parse() */
	size_t line;
};

/* The declarations of all rows of a list, in the order of the file. Initialize to zero. */
struct declarations {
	struct declaration *at;
	size_t count;
	size_t room;
};

/*
 * Returns the set with only this architecture. NULL means an unknown architecture with this word
 * size.
 */
targets target_of(const struct architecture *architecture, unsigned int word_size);

/* Returns the set of all architectures with this word size, including unknown ones. */
targets targets_of_size(unsigned int word_size);

/*
 * Returns the targets that the word of a row names: an architecture, 32 or 64. 0 for another word.
 */
targets targets_named(struct span word);

/* Adds a declaration. */
void declarations_add(struct declarations *declarations, struct declaration declaration);

/*
 * Reports an error for each declaration of a name that an earlier line already declares for one of
 * the same targets.
 */
void declarations_check(struct declarations *declarations, struct diag *diag);

#endif
