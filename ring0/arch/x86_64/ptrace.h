/* SPDX-License-Identifier: MIT */
/* struct pt_regs: a program's registers, as entry_64.S saves them. Linux: asm/ptrace.h. */
#ifndef PTRACE_H
#define PTRACE_H

#ifndef __ASSEMBLER__

/* A program's registers, pushed from the last member (ss) to the first (r15). See PUSH_REGS. */
struct pt_regs {
	unsigned long r15, r14, r13, r12, bp, bx, r11, r10, r9, r8;
	unsigned long ax;			/* the result */
	unsigned long cx, dx, si, di;
	unsigned long orig_ax;			/* system call number or error code of exception */
	unsigned long ip, cs, flags, sp, ss;
};

/* What __switch_stack leaves on a stack: the registers that it pushed, and its return address. */
struct inactive_task_frame {
	unsigned long r15, r14, r13, r12, bx, bp, ret_addr;
};

/* Initializes an array with the six argument words of a system call, argument 1 first. */
#define SC_NATIVE_ARGS(regs) \
	{ (regs)->di, (regs)->si, (regs)->dx, (regs)->r10, (regs)->r8, (regs)->r9 }

/* Initializes an array with the arguments of int $0x80: the lower 32 bits of i386's registers. */
#define SC_IA32_ARGS(regs) \
	{ (unsigned int)(regs)->bx, (unsigned int)(regs)->cx, (unsigned int)(regs)->dx, \
	  (unsigned int)(regs)->si, (unsigned int)(regs)->di, (unsigned int)(regs)->bp }

/* SYSCALL_REGISTERS applies macro x to a system call's registers, PT_REGISTERS to all members. */
#define SYSCALL_REGISTERS(x) x(orig_ax) x(di) x(si) x(dx) x(r10) x(r8) x(r9) x(bx) x(cx) x(bp)
#define PT_REGISTERS(x) x(r15) x(r14) x(r13) x(r12) x(bp) x(bx) x(r11) x(r10) x(r9) x(r8) \
	x(ax) x(cx) x(dx) x(si) x(di) x(orig_ax) x(ip) x(cs) x(flags) x(sp) x(ss)
#define WAY_TEXTS	{ "int $0x80, gate 128 of the IDT", "", "syscall, MSR c0000082 (LSTAR)" }
#define WAY_ENTRIES	{ entry_INT80_compat, NULL, entry_SYSCALL_64 }
#define IA32_PREFIX(ia32) ((ia32) ? "ia32_" : "")

#endif
#endif
