/* SPDX-License-Identifier: MIT */
/* The stubs of i386 that differ from a plain one. */
#ifndef SPECIALS_H
#define SPECIALS_H

#include "special.h"

static const struct special specials[] = {
	/*
	 * Parent and child share the stack: the child overwrites the return address, and would also
	 * overwrite that of __kernel_vsyscall.
	 */
	{
		.name = "vfork", .own_trap = true, .sp_counts = true, .sp_at_entry = 1,
		.loses_return = true,
	},

	/*
	 * A child with a new stack returns to the address on top of that stack. __kernel_vsyscall
	 * would return to it, too early.
	 */
	{ .name = "clone", .own_trap = true, .child = STACK_IN_WORD_2 },
	{ .name = "clone3", .own_trap = true, .child = STACK_IN_CLONE_ARGS },

	/*
	 * A signal handler returns to this stub. The kernel expects the signal frame at the stack
	 * pointer; sigreturn pops the signal number first.
	 */
	{ .name = "rt_sigreturn", .own_trap = true, .never_returns = true, .sp_counts = true },
	{
		.name = "sigreturn", .own_trap = true, .never_returns = true, .sp_counts = true,
		.sp_at_entry = 1,
	},

	{ .name = NULL }
};

/* From clone(2), "C library/kernel differences". */
static const enum clone_word clone_words[CLONE_WORDS] = { FLAGS, STACK, PARENT_TID, TLS, CHILD_TID };

#endif
