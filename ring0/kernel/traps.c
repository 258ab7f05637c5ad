/* SPDX-License-Identifier: MIT */
/* Exceptions and interrupts. Linux: arch/x86/kernel/traps.c, arch/x86/mm/fault.c, extable.c. */
#include <entry.h>
#include <processor.h>
#include <sched.h>
#include <uaccess.h>
#include <signal.h>

enum { X86_TRAP_DB = 1, X86_TRAP_BP = 3, X86_TRAP_DF = 8, X86_TRAP_GP = 13, X86_TRAP_PF = 14, IRQ0 = 32 };

/* The signal that the processor's exceptions become. */
static const unsigned char signals[32] = {
	[0] = SIGFPE, [1] = SIGTRAP, [3] = SIGTRAP, [4] = SIGSEGV, [5] = SIGSEGV, [6] = SIGILL, [7] = SIGSEGV,
	[9] = SIGFPE, [10] = SIGSEGV, [11] = SIGBUS, [12] = SIGBUS, [13] = SIGSEGV, [16] = SIGFPE,
	[17] = SIGBUS, [19] = SIGFPE,
};

/* From the linker script: the fault table. */
extern const struct exception_table_entry __start___ex_table[], __stop___ex_table[];

bool fixup_exception(struct pt_regs *regs)
{
	for (const struct exception_table_entry *e = __start___ex_table; e < __stop___ex_table; e++)
		if (e->insn == regs->ip) {
			regs->ip = e->fixup;
			return true;
		}
	return false;
}

/* Whether the kernel is where a program's memory may fault. */
static bool may_fault(const struct pt_regs *regs)
{
	for (const struct exception_table_entry *e = __start___ex_table; e < __stop___ex_table; e++)
		if (e->insn == regs->ip)
			return true;
	return false;
}

static _Noreturn void die(const struct pt_regs *regs, unsigned long vector, unsigned long address)
{
	panic("exception %lu in ring 0 at %lx, error code %lx, address %lx, process %d", vector, regs->ip,
	      regs->orig_ax, address, current->pid);
}

/* A page that is not there yet, a page that two share, a bad pointer, or a fault of the kernel's own. */
static void do_page_fault(struct pt_regs *regs, unsigned long address)
{
	int signal = SIGSEGV;

	if (!user_mode(regs) && !may_fault(regs))
		die(regs, X86_TRAP_PF, address);
	if (current->mm && address < current->mm->task_size) {
		signal = handle_mm_fault(current->mm, address, regs->orig_ax);
		if (!signal)
			return;
	}
	if (!user_mode(regs))
		fixup_exception(regs);
	else
		force_sig(signal, current);
}

/* A breakpoint (0xcc, or `int 3`) finds a gate of DPL 0, as all are but 128: ring 3 gets #GP, at the instruction. */
static int general_protection_signal(const struct pt_regs *regs)
{
	const unsigned char __user *ip = (const unsigned char __user *)regs->ip;
	unsigned char code = 0, vector = 0;

	if (!get_user(code, ip) && code == 0xcd)
		get_user(vector, ip + 1);
	return code == 0xcc || vector == X86_TRAP_BP ? SIGTRAP : SIGSEGV;
}

static void do_exception(struct pt_regs *regs, unsigned long vector)
{
	if (vector == X86_TRAP_DB) {
		/* Ring 0 never sets TF: if it is set there, sysenter has brought it along from a program. */
		if (!user_mode(regs))
			regs->flags &= ~(unsigned long)X86_EFLAGS_TF;
		force_sig(SIGTRAP, current);
	} else if (!user_mode(regs)) {
		if (vector == X86_TRAP_DF || !fixup_exception(regs))
			die(regs, vector, 0);
	} else if (vector == X86_TRAP_GP) {
		force_sig(general_protection_signal(regs), current);
	} else {
		force_sig(signals[vector] ? signals[vector] : SIGSEGV, current);
	}
}

/* Linux: fixup_bad_iret. */
_Noreturn void iret_error(void)
{
	do_group_exit(SIGSEGV);
}

/* Where every stub of idt_stubs comes. */
void do_trap(struct pt_regs *regs, unsigned long vector)
{
	if (vector >= IRQ0)
		do_IRQ((unsigned int)vector - IRQ0);
	else if (vector == X86_TRAP_PF)
		do_page_fault(regs, read_cr2());
	else
		do_exception(regs, vector);
	if (user_mode(regs))
		exit_to_user_mode(regs);
}
