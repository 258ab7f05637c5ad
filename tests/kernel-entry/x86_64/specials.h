/* SPDX-License-Identifier: MIT */
/* The stubs of x86_64 that differ from a plain one. */
#ifndef SPECIALS_H
#define SPECIALS_H

#include "special.h"

static const struct special specials[] = {
	/* Parent and child share the stack: the child overwrites the return address. */
	{ .name = "vfork", .sp_counts = true, .sp_at_entry = 1, .loses_return = true },

	/* A child with a new stack returns to the address on top of that stack. */
	{ .name = "clone", .child = STACK_IN_WORD_2 },
	{ .name = "clone3", .child = STACK_IN_CLONE_ARGS },

	/*
	 * A signal handler returns to this stub. The kernel expects the signal frame at the stack
	 * pointer.
	 */
	{ .name = "rt_sigreturn", .never_returns = true, .sp_counts = true },

	/* The kernel casts this call's result to unsigned int: -EINVAL becomes 0xffffffea. */
	{ .name = "modify_ldt", .answer_is_int = true },

	{ .name = NULL }
};

/* From clone(2), "C library/kernel differences". */
static const enum clone_word clone_words[CLONE_WORDS] = { FLAGS, STACK, PARENT_TID, CHILD_TID, TLS };

#endif
