/* SPDX-License-Identifier: MIT */
/* The registers of a program as the entries of entry_64.S save them. Linux: arch/x86/include/asm/ptrace.h. */
#ifndef PTRACE_H
#define PTRACE_H

#ifndef __ASSEMBLER__

/* In order of addresses: PUSH_REGS pushes from di down to r15; the last five words are the processor's. */
struct pt_regs {
	unsigned long r15, r14, r13, r12, bp, bx, r11, r10, r9, r8;
	unsigned long ax;			/* the result */
	unsigned long cx, dx, si, di;
	unsigned long orig_ax;			/* number of the system call, or error code of the exception */
	unsigned long ip, cs, flags, sp, ss;
};

/* The six argument words of a system call, in order: the register table of arch/x86_64/sysdep.h. */
#define SC_NATIVE_ARGS(regs) \
	{ (regs)->di, (regs)->si, (regs)->dx, (regs)->r10, (regs)->r8, (regs)->r9 }

/* The same for int $0x80, which takes i386's registers, and the lower half of each. */
#define SC_IA32_ARGS(regs) \
	{ (unsigned int)(regs)->bx, (unsigned int)(regs)->cx, (unsigned int)(regs)->dx, \
	  (unsigned int)(regs)->si, (unsigned int)(regs)->di, (unsigned int)(regs)->bp }

#endif
#endif
