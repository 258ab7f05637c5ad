/* SPDX-License-Identifier: MIT */
/* struct pt_regs: a program's registers, as entry_32.S saves them. Linux: asm/ptrace.h. */
#ifndef PTRACE_H
#define PTRACE_H

/* Byte offsets of members of struct pt_regs. entry_32.S uses them. */
#define PT_CX		4
#define PT_DX		8
#define PT_IP		48
#define PT_SP		60

#ifndef __ASSEMBLER__

/*
 * A program's saved registers. A trap from ring 3 pushes ss, sp, flags, cs, ip. A trap from ring 0
 * pushes only flags, cs, ip. The entry code or the CPU pushes orig_ax, then SAVE_ALL gs to bx.
 */
struct pt_regs {
	unsigned long bx, cx, dx, si, di, bp;	/* arguments 1 to 6 of a system call */
	unsigned long ax;			/* the result */
	unsigned long ds, es, fs, gs;
	unsigned long orig_ax;			/* system call number or error code of exception */
	unsigned long ip, cs, flags, sp, ss;
};

/* What __switch_stack leaves on a stack: the registers that it pushed, and its return address. */
struct inactive_task_frame {
	unsigned long si, di, bx, bp, ret_addr;
};

/* Initializes an array with the six argument words of a system call, argument 1 first. */
#define SC_NATIVE_ARGS(regs) \
	{ (regs)->bx, (regs)->cx, (regs)->dx, (regs)->si, (regs)->di, (regs)->bp }

/* SYSCALL_REGISTERS(x) applies x to each register of a system call, PT_REGISTERS(x) to all. */
#define SYSCALL_REGISTERS(x) x(orig_ax) x(bx) x(cx) x(dx) x(si) x(di) x(bp)
#define PT_REGISTERS(x) x(bx) x(cx) x(dx) x(si) x(di) x(bp) x(ax) x(ds) x(es) x(fs) x(gs) \
	x(orig_ax) x(ip) x(cs) x(flags) x(sp) x(ss)
#define WAY_TEXTS	{ "int $0x80, gate 128 of the IDT", "sysenter, MSR 176 (SYSENTER_EIP)", "" }
#define WAY_ENTRIES	{ entry_INT80_32, entry_SYSENTER_32, NULL }
#define IA32_PREFIX(ia32) ""

#endif
#endif
