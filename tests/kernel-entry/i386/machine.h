/* SPDX-License-Identifier: MIT */
/* i386 definitions for the tracer: the registers that hold the call's number, arguments and result. */
#ifndef MACHINE_H
#define MACHINE_H

#include "wire.h"
#include <sys/auxv.h>

#define ARCH "i386"

enum {
	KEPT = 4,
	IN_REGISTERS = 0,	/* number of words that C passes in registers, not on the stack */
	WAYS = 2,		/* number of kernel entries */
};

static const char *const kept_names[] = { "ebx", "esi", "edi", "ebp" };
static const char *const ways[] = { "int $0x80", "__kernel_vsyscall" };

/* A function in harness.S that makes the system call getpid. */
void machine_getpid(void);

/* The variable that holds the address of ring3's kernel entry, and the function that is its initial value. */
extern unsigned long r3___sysinfo;
void r3___sysinfo_int80(void);

/* Makes further tracees enter the kernel by ways[way]. Returns false if this kernel does not have that entry. */
static inline bool machine_use_way(int way)
{
	unsigned long vsyscall = getauxval(AT_SYSINFO);

	r3___sysinfo = way ? vsyscall : (unsigned long)r3___sysinfo_int80;
	return r3___sysinfo;
}

/* True if the tracee entered the kernel by ways[way]. If it did by __kernel_vsyscall, eip is in the 4 pages of the vDSO. */
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

/* True if a stub must load argument word i into a register: on i386 C passes all words on the stack. */
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
