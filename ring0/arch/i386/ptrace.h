/* SPDX-License-Identifier: MIT */
/* The registers of a program as entry_32.S saves them. Linux: arch/x86/include/asm/ptrace.h. */
#ifndef PTRACE_H
#define PTRACE_H

/* Byte offsets in struct pt_regs, for entry_32.S. */
#define PT_CX		4
#define PT_DX		8
#define PT_IP		48
#define PT_SP		60

#ifndef __ASSEMBLER__

/*
 * Members in order of addresses. SAVE_ALL pushes gs first, bx last. The processor pushes the last
 * five members; if it was in ring 0 already, only ip, cs and flags.
 */
struct pt_regs {
	unsigned long bx, cx, dx, si, di, bp;	/* arguments 1 to 6 of a system call */
	unsigned long ax;			/* the result */
	unsigned long ds, es, fs, gs;
	unsigned long orig_ax;			/* number of the system call, or error code */
	unsigned long ip, cs, flags, sp, ss;
};

/* The registers that __switch_stack pushes, in order of addresses. */
struct inactive_task_frame {
	unsigned long si, di, bx, bp, ret_addr;
};

/* The six argument words of a system call, in order: the register table of arch/i386/sysdep.h. */
#define SC_NATIVE_ARGS(regs) \
	{ (regs)->bx, (regs)->cx, (regs)->dx, (regs)->si, (regs)->di, (regs)->bp }

/* For --trace: the registers of a system call, the members of pt_regs, names of the entries. */
#define SYSCALL_REGISTERS(x) x(orig_ax) x(bx) x(cx) x(dx) x(si) x(di) x(bp)
#define PT_REGISTERS(x) x(bx) x(cx) x(dx) x(si) x(di) x(bp) x(ax) x(ds) x(es) x(fs) x(gs) \
	x(orig_ax) x(ip) x(cs) x(flags) x(sp) x(ss)
#define WAY_TEXTS	{ "int $0x80, gate 128 of the IDT", "sysenter, MSR 176 (SYSENTER_EIP)", "" }
#define WAY_ENTRIES	{ entry_INT80_32, entry_SYSENTER_32, NULL }
#define IA32_PREFIX(ia32) ""

#endif
#endif
