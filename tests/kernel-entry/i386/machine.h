/* SPDX-License-Identifier: MIT */
/*
 * i386 definitions for the program that traces another process: the registers that hold the call number, the arguments and
 * the result.
 */
#ifndef MACHINE_H
#define MACHINE_H

#include "wire.h"
#include <sys/auxv.h>

#define ARCH "i386"

enum {
	KEPT = 4,
	IN_REGISTERS = 0,	/* number of arguments that C passes in registers, not on the stack */
	WAYS = 2,		/* number of ways to enter the kernel */
};

static const char *const kept_names[] = { "ebx", "esi", "edi", "ebp" };
static const char *const ways[] = { "int $0x80", "__kernel_vsyscall" };

/* A function in harness.S that executes the system call getpid. */
void machine_getpid(void);

/*
 * r3___sysinfo holds the address of the code by which ring3 enters the kernel. Its initial value is the address of
 * r3___sysinfo_int80, which executes int $0x80.
 */
extern unsigned long r3___sysinfo;
void r3___sysinfo_int80(void);

/*
 * Selects the way to enter the kernel that ways[way] names: sets r3___sysinfo in the process of the
 * test. The traced processes that the test starts after this are copies of this process, so they
 * use the selected way. Returns false if this kernel does not support that way.
 */
static inline bool machine_use_way(int way)
{
	unsigned long vsyscall = getauxval(AT_SYSINFO);

	r3___sysinfo = way ? vsyscall : (unsigned long)r3___sysinfo_int80;
	return r3___sysinfo;
}

/*
 * True if the traced process entered the kernel in the way that ways[way] names. If the process
 * called __kernel_vsyscall, eip is an address in the first 4 pages of the vDSO.
 */
static inline bool machine_came_by(int way, const struct user_regs_struct *registers)
{
	unsigned long header = getauxval(AT_SYSINFO_EHDR);
	bool inside = header && (unsigned long)registers->eip - header < 0x4000;

	return inside == !!way;
}

static inline unsigned long machine_number(const struct user_regs_struct *registers)
{
	return (unsigned long)registers->orig_eax;
}

static inline unsigned long machine_word(const struct user_regs_struct *registers, unsigned int i)
{
	const unsigned long words[] = {
		(unsigned long)registers->ebx, (unsigned long)registers->ecx,
		(unsigned long)registers->edx, (unsigned long)registers->esi,
		(unsigned long)registers->edi, (unsigned long)registers->ebp,
	};

	return words[i];
}

/*
 * True if a stub, the function of one system call, must load argument i into a register. On i386 C
 * passes all arguments on the stack, so a stub must load every argument.
 */
static inline bool machine_loads(unsigned int i)
{
	(void)i;
	return true;
}

static inline unsigned long machine_sp(const struct user_regs_struct *registers)
{
	return (unsigned long)registers->esp;
}

static inline unsigned long machine_ip(const struct user_regs_struct *registers)
{
	return (unsigned long)registers->eip;
}

static inline unsigned long machine_flags(const struct user_regs_struct *registers)
{
	return (unsigned long)registers->eflags;
}

static inline void machine_set_number(struct user_regs_struct *registers, long number)
{
	registers->orig_eax = number;
}

static inline void machine_set_answer(struct user_regs_struct *registers, unsigned long answer)
{
	registers->eax = (long)answer;
}

static inline void machine_set_sp(struct user_regs_struct *registers, unsigned long sp)
{
	registers->esp = (long)sp;
}

#endif
