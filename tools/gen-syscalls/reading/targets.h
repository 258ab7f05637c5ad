/* SPDX-License-Identifier: MIT */
/*
 * Handles sets of targets. A target is an architecture for which a prototype in syscalls.list is
 * meant.
 */
#ifndef TARGETS_H
#define TARGETS_H

#include "architecture.h"
#include "diag.h"

/*
 * A set of targets. It has one bit for each known architecture, which is an architecture in the
 * array architectures[]. gen-syscalls can also read a table for an unknown architecture, of which
 * it knows only the word size. So the set has two more bits: one for all unknown 32-bit
 * architectures, one for all unknown 64-bit architectures.
 */
typedef unsigned long long targets;

/* The name of a prototype in syscalls.list, and the targets for which the prototype is meant. */
struct declaration {
	struct span name;
	targets of;
	bool general;		/* the line names no architecture and no word size (32 or 64) */
	size_t line;
};

/*
 * The declarations in all lines of syscalls.list, in the order of the file. Initialize the
 * structure to zero.
 */
struct declarations {
	struct declaration *at;
	size_t count;
	size_t room;
};

/*
 * Returns the set that contains only this architecture. If `architecture` is NULL, gen-syscalls
 * does not know the architecture. Then the set contains only the bit for all unknown architectures
 * with this word size.
 */
targets target_of(const struct architecture *architecture, unsigned int word_size);

/*
 * Returns the set of all architectures with this word size. The set includes the bit for all
 * unknown architectures with this word size, which are not in the array architectures[].
 */
targets targets_of_size(unsigned int word_size);

/*
 * Returns the targets that `word` names. `word` is `32`, `64` or the name of an architecture. For
 * other words, returns 0.
 */
targets targets_named(struct span word);

/* Appends one declaration to the array. */
void declarations_add(struct declarations *declarations, struct declaration declaration);

/*
 * Reports an error for each declaration if an earlier line declares the same name for one of the
 * same targets. A `general` declaration is only for the targets that no other declaration of the
 * name lists.
 */
void declarations_check(struct declarations *declarations, struct diag *diag);

#endif
