/* SPDX-License-Identifier: MIT */
/* Which architectures a row of the list is for, and which rows are for the same. */
#ifndef TARGETS_H
#define TARGETS_H

#include "architecture.h"
#include "diag.h"

/*
 * A set of targets: a bit for each architecture, and two for those that nobody knows, of 32 and of 64
 * bits.
 */
typedef unsigned long long targets;

/* What a row declares, and for whom; also of a row that is not for this target. */
struct declaration {
	struct span name;
	targets of;
	bool general;		/* it does not say: it is for those that no other of its name is for */
	size_t line;
};

/* The declarations of a list in the order of its lines. All zero is empty. */
struct declarations {
	struct declaration *at;
	size_t count;
	size_t room;
};

/* The set of one architecture, or of an unknown one of this word size. */
targets target_of(const struct architecture *architecture, unsigned int word_size);

/* The set of all of this word size. */
targets targets_of_size(unsigned int word_size);

/* Those that a word of a row names: none if it is another word. */
targets targets_named(struct span word);

/* Add a declaration. */
void declarations_add(struct declarations *declarations, struct declaration declaration);

/* Note an error for each that has the name of an earlier one, and a target in common with it. */
void declarations_check(struct declarations *declarations, struct diag *diag);

#endif
