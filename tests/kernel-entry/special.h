/* SPDX-License-Identifier: MIT */
/* How a stub may differ from a plain one; each architecture's specials.h says which do, and why. */
#ifndef SPECIAL_H
#define SPECIAL_H

#include "wire.h"

/* Where the new stack of a child is given. */
enum child { NO_CHILD, STACK_IN_WORD_2, STACK_IN_CLONE_ARGS };

/* The argument words of the call clone, in the order that the architecture's kernel takes them. */
enum clone_word { FLAGS, STACK, PARENT_TID, CHILD_TID, TLS, CLONE_WORDS };

struct special {
	const char *name;
	bool own_trap;		/* enters the kernel itself, not through the entry word */
	bool never_returns;	/* what counts is the entry */
	bool sp_counts;		/* the kernel's entry finds the stack pointer at sp_at_entry */
	int sp_at_entry;	/* in words above the return address */
	bool loses_return;	/* the return address may be overwritten meanwhile */
	bool answer_is_int;	/* the answer's lower 32 bits count, with their sign */
	enum child child;	/* with a stack of its own it goes on there */
};

#endif
