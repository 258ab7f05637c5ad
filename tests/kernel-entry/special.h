/* SPDX-License-Identifier: MIT */
/*
 * Describes how a stub, the function of one system call, may differ from other stubs. The file
 * specials.h of each architecture lists the stubs that differ, with the reasons.
 */
#ifndef SPECIAL_H
#define SPECIAL_H

#include "wire.h"

/*
 * Where the system call finds the stack pointer for a new child. NO_CHILD means that the call takes
 * no stack pointer. STACK_IN_WORD_2 means the second argument. STACK_IN_CLONE_ARGS means the
 * structure to which the first argument points.
 */
enum child { NO_CHILD, STACK_IN_WORD_2, STACK_IN_CLONE_ARGS };

/* The arguments of the system call clone. clone_words in specials.h has their order. */
enum clone_word { FLAGS, STACK, PARENT_TID, CHILD_TID, TLS, CLONE_WORDS };

struct special {
	const char *name;
	/*
	 * Only for i386: true if the stub itself contains the instruction that enters the kernel.
	 * Most i386 stubs contain no such instruction. They call the code to which the variable
	 * __sysinfo points. On x86_64 every stub contains the instruction, and own_trap is unused.
	 */
	bool own_trap;
	bool never_returns;	/* the tests check only how the stub enters the kernel */
	bool sp_counts;		/* the stack pointer at the kernel's entry must be sp_at_entry */
	int sp_at_entry;	/* expected stack pointer, in words above the return address */
	bool loses_return;	/* the child shares the stack: the return address may be lost */
	bool answer_is_int;	/* the stub sign-extends the lower 32 bits of the kernel's result */
	enum child child;	/* where the system call finds the child's stack pointer */
};

#endif
