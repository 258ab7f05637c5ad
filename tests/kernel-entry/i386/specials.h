/* SPDX-License-Identifier: MIT */
/* The i386 stubs that the tests must treat differently from other stubs. */
#ifndef SPECIALS_H
#define SPECIALS_H

#include "special.h"

static const struct special specials[] = {
	/*
	 * The child runs on the parent's stack and overwrites the return address there. It would also overwrite the return
	 * address of __kernel_vsyscall.
	 */
	{
		.name = "vfork", .own_trap = true, .sp_counts = true, .sp_at_entry = 1,
		.loses_return = true,
	},

	/*
	 * A child with a new stack continues at the address on top of that stack. With __kernel_vsyscall the child would
	 * take this address when it leaves __kernel_vsyscall, not when it leaves the stub.
	 */
	{ .name = "clone", .own_trap = true, .child = STACK_IN_WORD_2 },
	{ .name = "clone3", .own_trap = true, .child = STACK_IN_CLONE_ARGS },

	/*
	 * A signal handler returns to the stub. The kernel finds the signal frame by the stack pointer, so rt_sigreturn must
	 * not move it; sigreturn must first pop the signal number.
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
