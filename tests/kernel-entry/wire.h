/* SPDX-License-Identifier: MIT */
/*
 * Observes the system calls of a traced process, the tracee: the tracer reads its registers at the kernel's entry and sets
 * the result.
 */
#ifndef WIRE_H
#define WIRE_H

/* Offsets of members of struct block, in words, for harness.S. */
#define BLOCK_FUNCTION		0
#define BLOCK_WORDS		1
#define BLOCK_KEPT		9
#define BLOCK_KEPT_AFTER	15
#define BLOCK_SP		21
#define BLOCK_SP_AFTER		22
#define BLOCK_FLAGS_AFTER	23
#define BLOCK_RESULT		24
#define BLOCK_WORDS_AFTER	25
#define BLOCK_OWN_SP		33
#define BLOCK_IDLE		34

#ifndef __ASSEMBLER__

#include <stdbool.h>
#include <stddef.h>
#include <sys/user.h>

enum {
	ARGUMENTS = 6,		/* maximum number of argument words */
	PASSED = 8,		/* ARGUMENTS, 1 more for syscall()'s number, and 1 that must be ignored */
	MOST_KEPT = 6,
	CHILD_STACK = 64,
};

/* Shared by tracer and tracee. */
struct block {
	unsigned long function;
	unsigned long words[PASSED];	/* passed as C passes long arguments */
	unsigned long kept[MOST_KEPT];	/* the callee-saved registers before the call */
	unsigned long kept_after[MOST_KEPT];
	unsigned long sp;		/* stack pointer at the call instruction */
	unsigned long sp_after;
	unsigned long flags_after;
	unsigned long result;
	unsigned long words_after[PASSED];	/* the words on the stack after the call; other elements are 0 */
	unsigned long own_sp;		/* the harness's own stack pointer */
	unsigned long idle;		/* value for all other registers */

	/* Not used by the harness. */
	int error;			/* errno after the call */
	unsigned long done;		/* number of calls that returned */
	unsigned long child_stack[CHILD_STACK];
	unsigned long long clone_args[16];
};

extern struct block *wire_block;

/* Calls block->function. */
void wire_harness(void);

/* A breakpoint: a child with its own stack continues here. */
void wire_child(void);

/* errno before each call. */
enum { UNTOUCHED = 54321 };

/* Returns the value of argument word i. Each byte shows the argument and the byte's position: word 0 is 0x...a3a2a1a0. */
unsigned long wire_word(unsigned int i);

/* Returns the 8-byte value of argument i, whose lowest bytes are those of wire_word(i). */
unsigned long long wire_value(unsigned int i);

struct request {
	void (*function)(void);
	unsigned long words[PASSED];
	unsigned int owned;	/* number of argument words that the function may change */
	unsigned long answer;	/* the kernel's return value */
	bool ends_at_entry;	/* true: the tracer stops at the kernel's entry */
	bool loses_return;	/* true: the kernel overwrites the return address */
	unsigned long child_sp;	/* not 0: the kernel sets the stack pointer to this */
	long *cell;		/* not NULL: the kernel reads *cell, then writes `written` to it */
	long written;
};

struct seen {
	enum { RETURNED, ENDED, CHILD, DIED } end;
	int signal;			/* signal that ended the tracee */
	unsigned int entries;		/* number of system calls */
	struct user_regs_struct entry;	/* registers at the first entry */
	long cell;			/* *request->cell at the first entry */
	struct user_regs_struct last;	/* registers at the end, unless the function returned */
};

/*
 * Makes the tracee call request->function, and returns request->answer to it in place of the kernel. Records in *seen what
 * happened.
 */
void wire_call(const struct request *request, struct seen *seen);

/* Ends the tracee. The next wire_call starts a new one, a copy of this process. */
void wire_restart(void);

/* Returns NULL, or the reason why a process cannot be traced here. */
const char *wire_unable(void);

#endif
#endif
