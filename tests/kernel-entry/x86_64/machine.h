/* SPDX-License-Identifier: MIT */
/*
 * x86_64 definitions for the program that traces another process: the registers that hold the call
 * number, the arguments and the result.
 */
#ifndef MACHINE_H
#define MACHINE_H

#include "wire.h"

#define ARCH "x86_64"

enum {
	KEPT = 6,
	/* Number of arguments that C passes in registers, not on the stack. */
	IN_REGISTERS = 6,
	WAYS = 1,		/* number of ways to enter the kernel */
};

static const char *const kept_names[] = { "rbx", "rbp", "r12", "r13", "r14", "r15" };
static const char *const ways[] = { "syscall" };

/* A function in harness.S that executes the system call getpid. */
void machine_getpid(void);

static inline bool machine_use_way(int way)
{
	(void)way;
	return true;
}

static inline bool machine_came_by(int way, const struct user_regs_struct *registers)
{
	(void)way;
	(void)registers;
	return true;
}

static inline unsigned long machine_number(const struct user_regs_struct *registers)
{
	return registers->orig_rax;
}

static inline unsigned long machine_word(const struct user_regs_struct *registers, unsigned int i)
{
	const unsigned long words[] = {
		registers->rdi, registers->rsi, registers->rdx,
		registers->r10, registers->r8, registers->r9,
	};

	return words[i];
}

/*
 * True if a stub, the function of one system call, must load argument i into a register. Only
 * argument 3 must be loaded: C passes it in rcx, and the kernel takes it from r10. For all other
 * arguments C and the kernel use the same registers.
 */
static inline bool machine_loads(unsigned int i)
{
	return i == 3;
}

static inline unsigned long machine_sp(const struct user_regs_struct *registers)
{
	return registers->rsp;
}

static inline unsigned long machine_ip(const struct user_regs_struct *registers)
{
	return registers->rip;
}

static inline unsigned long machine_flags(const struct user_regs_struct *registers)
{
	return registers->eflags;
}

static inline void machine_set_number(struct user_regs_struct *registers, long number)
{
	registers->orig_rax = (unsigned long)number;
}

static inline void machine_set_answer(struct user_regs_struct *registers, unsigned long answer)
{
	registers->rax = answer;
}

static inline void machine_set_sp(struct user_regs_struct *registers, unsigned long sp)
{
	registers->rsp = sp;
}

#endif
