/* SPDX-License-Identifier: MIT */
/* A call watched from outside: a traced process makes it, a tracer reads what the kernel gets. */
#ifndef WIRE_H
#define WIRE_H

/* Where harness.S finds things in struct block, counted in words. */
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
	ARGUMENTS = 6,		/* the most words that a call takes */
	PASSED = 8,		/* those, one more for syscall(), and one that is nobody's */
	MOST_KEPT = 6,
	CHILD_STACK = 64,
};

/* What tracer and tracee share. */
struct block {
	unsigned long function;
	unsigned long words[PASSED];	/* passed as C passes long arguments */
	unsigned long kept[MOST_KEPT];	/* in the callee-saved registers before */
	unsigned long kept_after[MOST_KEPT];
	unsigned long sp;		/* where the call instruction finds it */
	unsigned long sp_after;
	unsigned long flags_after;
	unsigned long result;
	unsigned long words_after[PASSED];	/* those passed on the stack */
	unsigned long own_sp;		/* the harness's own */
	unsigned long idle;		/* in registers that carry nothing */

	/* Not the harness's. */
	int error;			/* errno after */
	unsigned long done;		/* calls that came back */
	unsigned long child_stack[CHILD_STACK];
	unsigned long long clone_args[16];
};

extern struct block *wire_block;

/* Calls block->function. */
void wire_harness(void);

/* Stops: where a child with a stack of its own comes out. */
void wire_child(void);

/* errno before each call. */
enum { UNTOUCHED = 54321 };

/* A word in which each byte tells which word it is of and where: 0xa3a2a1a0 for the first. */
unsigned long wire_word(unsigned int i);

/* The first eight bytes so made, for arguments wider than a word. */
unsigned long long wire_value(unsigned int i);

struct request {
	void (*function)(void);
	unsigned long words[PASSED];
	unsigned int owned;	/* words that are the function's own, and may be other afterwards */
	unsigned long answer;	/* the kernel's */
	bool ends_at_entry;	/* the call is over when it gets there */
	bool loses_return;	/* the return address is overwritten meanwhile */
	unsigned long child_sp;	/* not 0: go on with this stack pointer */
	long *cell;		/* not NULL: what the kernel reads, and then writes over with ... */
	long written;
};

struct seen {
	enum { RETURNED, ENDED, CHILD, DIED } end;
	int signal;			/* of which it died */
	unsigned int entries;		/* into the kernel */
	struct user_regs_struct entry;	/* the first time */
	long cell;			/* what was there then */
	struct user_regs_struct last;	/* when it ended otherwise than by returning */
};

/* Has the tracee call request->function, and the kernel do nothing but answer. */
void wire_call(const struct request *request, struct seen *seen);

/* Ends the tracee, so that the next call has one that knows what this process knows now. */
void wire_restart(void);

/* NULL, or why nothing can be traced here. */
const char *wire_unable(void);

#endif
#endif
