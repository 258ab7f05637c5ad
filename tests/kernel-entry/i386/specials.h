/* SPDX-License-Identifier: MIT */
/*
 * A stub is a function that executes one system call. This file lists the i386 stubs that differ
 * from most stubs, so that the tests must check them differently.
 */
#ifndef SPECIALS_H
#define SPECIALS_H

#include "special.h"

static const struct special specials[] = {
	/*
	 * The child of vfork runs on the parent's stack and overwrites the return address at the
	 * top of this stack. So the stub first pops its own return address. Then it executes
	 * int $0x80, because a call of __kernel_vsyscall would push another return address.
	 */
	{
		.name = "vfork", .own_trap = true, .sp_counts = true, .sp_at_entry = 1,
		.loses_return = true,
	},

	/*
	 * These stubs execute int $0x80 themselves and do not call __kernel_vsyscall. The child
	 * begins directly after the instruction that enters the kernel, on a new stack, which has
	 * only the return address of the stub. In __kernel_vsyscall that place is before three
	 * `pop` and a `ret`, which would pop this address and leave none for the `ret` of the stub.
	 */
	{ .name = "clone", .own_trap = true, .child = STACK_IN_WORD_2 },
	{ .name = "clone3", .own_trap = true, .child = STACK_IN_CLONE_ARGS },

	/*
	 * A signal handler returns to these stubs. The kernel finds the signal frame by the stack
	 * pointer, so rt_sigreturn must not change the stack pointer. sigreturn must first remove
	 * the signal number from the stack.
	 */
	{ .name = "rt_sigreturn", .own_trap = true, .never_returns = true, .sp_counts = true },
	{
		.name = "sigreturn", .own_trap = true, .never_returns = true, .sp_counts = true,
		.sp_at_entry = 1,
	},

	{ .name = NULL }
};

/* The order of clone's arguments: see clone(2), section "C library/kernel differences". */
static const enum clone_word clone_words[CLONE_WORDS] = { FLAGS, STACK, PARENT_TID, TLS, CHILD_TID };

#endif
