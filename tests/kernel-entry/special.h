/* SPDX-License-Identifier: MIT */
/*
 * How a stub may differ from a plain one. The architecture's specials.h lists the stubs, with
 * reasons.
 */
#ifndef SPECIAL_H
#define SPECIAL_H

#include "wire.h"

/* Where the stack of a child is given. */
enum child { NO_CHILD, STACK_IN_WORD_2, STACK_IN_CLONE_ARGS };

/* The arguments of the system call clone, in the order of the architecture's kernel. */
enum clone_word { FLAGS, STACK, PARENT_TID, CHILD_TID, TLS, CLONE_WORDS };

struct special {
	const char *name;
	bool own_trap;		/* it uses its own trap instruction, not the entry word */
	bool never_returns;	/* only the entry counts */
	bool sp_counts;		/* the stack pointer at the kernel's entry must be sp_at_entry */
	int sp_at_entry;	/* in words above the return address */
	bool loses_return;	/* the return address may be overwritten meanwhile */
	bool answer_is_int;	/* the result is the lower 32 bits, sign-extended */
	enum child child;	/* a child with its own stack continues there */
};

#endif
