/* SPDX-License-Identifier: MIT */
/*
 * Observes the system calls of a process, the tracee, with ptrace. The tracer reads the tracee's registers when the tracee
 * enters the kernel, and sets the result of the system call.
 */
#ifndef WIRE_H
#define WIRE_H

/* Offsets of the members of struct block, in units of sizeof(long). The assembly code in harness.S uses them. */
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
	ARGUMENTS = 6,		/* maximum number of argument words of a system call */
	/*
	 * Number of arguments that wire_harness (harness.S) passes to the tested function.
	 * syscall() takes most: the number and 6 for the kernel. It must ignore the last one.
	 */
	PASSED = 8,
	MOST_KEPT = 6,
	CHILD_STACK = 64,
};

/* This structure is in memory that tracer and tracee share. */
struct block {
	unsigned long function;
	unsigned long words[PASSED];	/* the function's arguments, each of type long */
	unsigned long kept[MOST_KEPT];	/* values of the callee-saved registers before the call */
	unsigned long kept_after[MOST_KEPT];
	unsigned long sp;		/* stack pointer at the instruction that calls the function */
	unsigned long sp_after;
	unsigned long flags_after;
	unsigned long result;
	/* Arguments on the stack after the call. The elements of arguments in registers are 0. */
	unsigned long words_after[PASSED];
	unsigned long own_sp;		/* stack pointer of wire_harness */
	/*
	 * The value of two registers that hold no argument, at the instruction that calls the
	 * function. On i386 these are ecx and edx. On x86_64 these are r10 and r11.
	 */
	unsigned long idle;

	/* The function wire_harness does not use the members below. */
	int error;			/* errno after the call */
	unsigned long done;		/* number of calls that returned */
	unsigned long child_stack[CHILD_STACK];
	unsigned long long clone_args[16];
};

extern struct block *wire_block;

/* Calls block->function. Stores the registers in *wire_block after the call. */
void wire_harness(void);

/*
 * Executes a breakpoint instruction. A child that clone starts with a new stack must begin at this
 * function.
 */
void wire_child(void);

/* The value of errno before each call. If errno has this value after a call, nothing set errno. */
enum { UNTOUCHED = 54321 };

/* Returns the value of argument i. Each byte tells the argument and the byte's position: argument 0 is 0x...a3a2a1a0. */
unsigned long wire_word(unsigned int i);

/* Returns the value of argument i as 8 bytes. Its lowest bytes are those of wire_word(i). */
unsigned long long wire_value(unsigned int i);

struct request {
	void (*function)(void);
	unsigned long words[PASSED];
	/* Number of parameters. The function may change those parameters that are on the stack. */
	unsigned int owned;
	unsigned long answer;	/* the return value: the tracer sets it in place of the kernel */
	bool ends_at_entry;	/* true: the tracer ends the call when the tracee enters the kernel */
	bool loses_return;	/* true: the tracer overwrites the return address; a child of vfork can do that too */
	unsigned long child_sp;	/* if not 0: the stack pointer that the tracer sets, as the kernel does for a child */
	long *cell;		/* if not NULL, the tracer reads *cell, then writes `written` to *cell */
	long written;
};

struct seen {
	/*
	 * How the call of the function ended:
	 * RETURNED: the function returned.
	 * ENDED: the tracer ended the call at a system call, because request->ends_at_entry is true
	 * or the function made more than 3 system calls.
	 * CHILD: a breakpoint instruction stopped the tracee. This instruction is in wire_child,
	 * where a child of clone with a new stack begins.
	 * DIED: another signal, such as SIGSEGV, stopped the tracee.
	 */
	enum { RETURNED, ENDED, CHILD, DIED } end;
	int signal;			/* CHILD: SIGTRAP; DIED: the other signal */
	unsigned int entries;		/* number of system calls */
	struct user_regs_struct entry;	/* registers at the first entry */
	long cell;			/* *request->cell when the tracee first entered the kernel */
	struct user_regs_struct last;	/* registers at the end; not set if the function returned */
};

/*
 * Makes the tracee call request->function. The tracer returns request->answer to the tracee in place of the kernel. Records
 * in *seen what happened.
 */
void wire_call(const struct request *request, struct seen *seen);

/* Ends the tracee. The next wire_call starts a new tracee, a copy of this process. */
void wire_restart(void);

/* Returns NULL if this process can trace another process on this machine. If not, returns the reason. */
const char *wire_unable(void);

#endif
#endif
