/* SPDX-License-Identifier: MIT */
/* Handles exceptions and interrupts. Linux: arch/x86/kernel/traps.c, arch/x86/mm/fault.c. */
#include <entry.h>
#include <processor.h>
#include <sched.h>
#include <uaccess.h>
#include <signal.h>

enum {
	X86_TRAP_DB = 1, X86_TRAP_BP = 3, X86_TRAP_DF = 8, X86_TRAP_GP = 13, X86_TRAP_PF = 14,
	IRQ0 = 32,
};

/* signals[n] is the signal that exception n causes in ring 3. 0 stands for SIGSEGV. */
static const unsigned char signals[32] = {
	[0] = SIGFPE, [1] = SIGTRAP, [3] = SIGTRAP, [6] = SIGILL, [9] = SIGFPE, [11] = SIGBUS,
	[12] = SIGBUS, [16] = SIGFPE, [17] = SIGBUS, [19] = SIGFPE,
};

/* The exception table. The linker defines the symbols of its start and its end. */
extern const struct exception_table_entry __start___ex_table[], __stop___ex_table[];

/* Returns the exception_table_entry for the instruction at ip, or NULL if the table has none. */
static const struct exception_table_entry *search_exception_tables(unsigned long ip)
{
	for (const struct exception_table_entry *e = __start___ex_table; e < __stop___ex_table; e++)
		if (e->insn == ip)
			return e;
	return NULL;
}

/* Sets ip to the fixup address of the instruction at ip. Panics if the exception table has none. */
static void fixup_exception(struct pt_regs *regs, unsigned long vector, unsigned long address)
{
	const struct exception_table_entry *e = search_exception_tables(regs->ip);

	if (!e)
		panic("exception %lu in ring 0 at %lx, error code %lx, address %lx, process %d",
		      vector, regs->ip, regs->orig_ax, address, current->pid);
	regs->ip = e->fixup;
}

/* Allocates or copies the page. If this fails: ring 3 gets a signal, ring 0 fixup_exception(). */
static void do_page_fault(struct pt_regs *regs, unsigned long address)
{
	bool may_fault = user_mode(regs) || search_exception_tables(regs->ip);
	int signal = SIGSEGV;

	if (may_fault && current->mm && address < current->mm->task_size)
		signal = handle_mm_fault(current->mm, address, regs->orig_ax);
	if (signal && user_mode(regs))
		force_sig(signal, current);
	else if (signal)
		fixup_exception(regs, X86_TRAP_PF, address);
}

/* Ring 3 may not use IDT gate 3: int3 and `int $3` fault. Returns SIGTRAP for them, like Linux. */
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
		/* sysenter does not clear TF (single step). So this can also occur in ring 0. */
		if (!user_mode(regs))
			regs->flags &= ~(unsigned long)X86_EFLAGS_TF;
		force_sig(SIGTRAP, current);
	} else if (vector == X86_TRAP_DF) {
		double_fault(regs->ip, regs->sp);
	} else if (!user_mode(regs)) {
		fixup_exception(regs, vector, 0);
	} else if (vector == X86_TRAP_GP) {
		force_sig(general_protection_signal(regs), current);
	} else {
		force_sig(signals[vector] ? signals[vector] : SIGSEGV, current);
	}
}

/* A double fault: the processor cannot deliver an exception. Usually the kernel stack is full. */
_Noreturn void double_fault(unsigned long ip, unsigned long sp)
{
	panic("double fault at %lx, stack pointer %lx: is a kernel stack used up?", ip, sp);
}

/* Runs if iret faults, for example at an invalid ss. Ends the process. Linux: fixup_bad_iret(). */
_Noreturn void iret_error(void)
{
	do_group_exit(SIGSEGV);
}

/* Handles all exceptions and interrupts, for the assembly stubs of idtentry.S. */
void do_trap(struct pt_regs *regs, unsigned long vector)
{
	if (vector >= IRQ0)
		do_IRQ((unsigned int)vector - IRQ0);
	else if (vector == X86_TRAP_PF)
		do_page_fault(regs, read_cr2());
	else
		do_exception(regs, vector);
	if (user_mode(regs))
		exit_to_user_mode();
}
