/* SPDX-License-Identifier: MIT */
/*
 * Watches a system call from outside: a traced process makes it, the tracer reads what the kernel
 * gets.
 */
#ifndef WIRE_H
#define WIRE_H

/* Offsets in struct block for harness.S, in words. */
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
	PASSED = 8,		/* with one more for syscall(), and one that must be ignored */
	MOST_KEPT = 6,
	CHILD_STACK = 64,
};

/* Shared by tracer and tracee. */
struct block {
	unsigned long function;
	unsigned long words[PASSED];	/* passed as C passes long arguments */
	unsigned long kept[MOST_KEPT];	/* in the callee-saved registers before the call */
	unsigned long kept_after[MOST_KEPT];
	unsigned long sp;		/* stack pointer at the call instruction */
	unsigned long sp_after;
	unsigned long flags_after;
	unsigned long result;
	unsigned long words_after[PASSED];	/* of those on the stack, the values after the call */
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

/* Stops: a child with its own stack continues here. */
void wire_child(void);

/* errno before each call. */
enum { UNTOUCHED = 54321 };

/* Argument word i: each byte tells the word and its position. The first is ...a3a2a1a0. */
unsigned long wire_word(unsigned int i);

/* The same in eight bytes, for arguments wider than a word. */
unsigned long long wire_value(unsigned int i);

struct request {
	void (*function)(void);
	unsigned long words[PASSED];
	unsigned int owned;	/* number of words that belong to the function and may change */
	unsigned long answer;	/* the kernel's return value */
	bool ends_at_entry;	/* stop at the kernel's entry, do not return */
	bool loses_return;	/* overwrite the return address during the call */
	unsigned long child_sp;	/* not 0: continue with this stack pointer */
	long *cell;		/* not NULL: the kernel reads it, then overwrites it with ... */
	long written;
};

struct seen {
	enum { RETURNED, ENDED, CHILD, DIED } end;
	int signal;			/* signal that ended the tracee */
	unsigned int entries;		/* number of entries into the kernel */
	struct user_regs_struct entry;	/* registers at the first entry */
	long cell;			/* contents of *cell at that entry */
	struct user_regs_struct last;	/* registers at the end, if the function did not return */
};

/* The tracee calls request->function; the kernel does nothing but return request->answer. */
void wire_call(const struct request *request, struct seen *seen);

/* Ends the tracee, so that the next call gets a copy of this process's current state. */
void wire_restart(void);

/* The reason why tracing is not possible here, or NULL. */
const char *wire_unable(void);

#endif
#endif
