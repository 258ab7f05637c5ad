/* SPDX-License-Identifier: MIT */
/*
 * Describes how a stub may differ from other stubs. specials.h of each architecture lists these
 * stubs, with the reasons.
 */
#ifndef SPECIAL_H
#define SPECIAL_H

#include "wire.h"

/* Which argument of the call holds the child's stack pointer. */
enum child { NO_CHILD, STACK_IN_WORD_2, STACK_IN_CLONE_ARGS };

/* The arguments of the system call clone; their order depends on the architecture. */
enum clone_word { FLAGS, STACK, PARENT_TID, CHILD_TID, TLS, CLONE_WORDS };

struct special {
	const char *name;
	bool own_trap;		/* does not use __sysinfo, but its own trap instruction */
	bool never_returns;	/* the tests check only the kernel's entry */
	bool sp_counts;		/* at the kernel's entry the stack pointer must be sp_at_entry */
	int sp_at_entry;	/* number of words above the return address */
	bool loses_return;	/* the child may overwrite the return address during the call */
	bool answer_is_int;	/* the result is the lower 32 bits, sign-extended */
	enum child child;	/* where a child finds its new stack pointer */
};

#endif
