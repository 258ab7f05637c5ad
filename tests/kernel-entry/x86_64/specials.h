/* SPDX-License-Identifier: MIT */
/* The x86_64 stubs that the tests must treat differently from other stubs. */
#ifndef SPECIALS_H
#define SPECIALS_H

#include "special.h"

static const struct special specials[] = {
	/* The child runs on the parent's stack and overwrites the return address there. */
	{ .name = "vfork", .sp_counts = true, .sp_at_entry = 1, .loses_return = true },

	/* A child with a new stack continues at the address on top of that stack. */
	{ .name = "clone", .child = STACK_IN_WORD_2 },
	{ .name = "clone3", .child = STACK_IN_CLONE_ARGS },

	/*
	 * A signal handler returns to the stub. The kernel finds the signal frame by the stack pointer, so the stub must not
	 * move it.
	 */
	{ .name = "rt_sigreturn", .never_returns = true, .sp_counts = true },

	/* The kernel converts this call's result to unsigned int, so -EINVAL arrives as 0xffffffea. */
	{ .name = "modify_ldt", .answer_is_int = true },

	{ .name = NULL }
};

/* From clone(2), "C library/kernel differences". */
static const enum clone_word clone_words[CLONE_WORDS] = { FLAGS, STACK, PARENT_TID, CHILD_TID, TLS };

#endif
