/* SPDX-License-Identifier: MIT */
/*
 * A stub is a function that executes one system call. This file lists the x86_64 stubs that differ
 * from most stubs, so that the tests must check them differently.
 */
#ifndef SPECIALS_H
#define SPECIALS_H

#include "special.h"

static const struct special specials[] = {
	/*
	 * The child of vfork runs on the parent's stack and overwrites the stub's return address.
	 * So the stub pops this address before it enters the kernel.
	 */
	{ .name = "vfork", .sp_counts = true, .sp_at_entry = 1, .loses_return = true },

	/* A child with a new stack takes its return address from the top of that stack. */
	{ .name = "clone", .child = STACK_IN_WORD_2 },
	{ .name = "clone3", .child = STACK_IN_CLONE_ARGS },

	/*
	 * A signal handler returns to this stub. The kernel finds the signal frame by the stack
	 * pointer, so the stub must not change the stack pointer.
	 */
	{ .name = "rt_sigreturn", .never_returns = true, .sp_counts = true },

	/*
	 * The kernel converts the result of modify_ldt to unsigned int, so the stub receives
	 * -EINVAL as 0xffffffea. The stub must sign-extend this value.
	 */
	{ .name = "modify_ldt", .answer_is_int = true },

	{ .name = NULL }
};

/* The order of clone's arguments: see clone(2), section "C library/kernel differences". */
static const enum clone_word clone_words[CLONE_WORDS] = { FLAGS, STACK, PARENT_TID, CHILD_TID, TLS };

#endif
