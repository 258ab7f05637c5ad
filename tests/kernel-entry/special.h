/* SPDX-License-Identifier: MIT */
/*
 * How a stub may differ from a plain one. The architecture's specials.h lists the stubs, with
 * reasons.
 */
#ifndef SPECIAL_H
#define SPECIAL_H

#include "wire.h"

/* Which argument holds the child's stack. */
enum child { NO_CHILD, STACK_IN_WORD_2, STACK_IN_CLONE_ARGS };

/* The arguments of the system call clone, in the order of the architecture's kernel. */
enum clone_word { FLAGS, STACK, PARENT_TID, CHILD_TID, TLS, CLONE_WORDS };

struct special {
	const char *name;
	bool own_trap;		/* has its own trap instruction, does not use __sysinfo */
	bool never_returns;	/* checks only the entry into the kernel */
	bool sp_counts;		/* the stack pointer at the kernel's entry must be sp_at_entry */
	int sp_at_entry;	/* in words above the return address */
	bool loses_return;	/* the return address may be overwritten during the call */
	bool answer_is_int;	/* the result is the lower 32 bits, sign-extended */
	enum child child;	/* where a child finds its own stack */
};

#endif
