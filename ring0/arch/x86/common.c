/* SPDX-License-Identifier: MIT */
/* C functions that the assembly entry calls for i386's calls. Linux: x86/entry/syscall_32.c. */
#include <entry.h>
#include <sched.h>
#include <syscalls.h>
#include <trace.h>

unsigned long entry_count[WAYS_IN];

/* Executes an i386 system call. `way` tells whether the program used int $0x80 or sysenter. */
void do_syscall_32(struct pt_regs *regs, enum way_in way)
{
	unsigned int nr = (unsigned int)regs->orig_ax;

	current->thread.ia32_syscall = true;
	trace_entry(regs, way, nr);
	if (nr < IA32_NR_syscalls)
		regs->ax = (unsigned long)ia32_sys_call_table[nr](regs);
	else
		regs->ax = (unsigned long)-ENOSYS;
}

void do_int80_syscall_32(struct pt_regs *regs)
{
	entry_count[WAY_INT80]++;
	do_syscall_32(regs, WAY_INT80);
	exit_to_user_mode();
	trace_exit(regs, "iret");
}

/* Runs before each return to ring 3. Ends a killed thread. Switches threads after a timer tick. */
void exit_to_user_mode(void)
{
	while (need_resched || current->fatal_signal) {
		if (current->fatal_signal == KILLED_BY_EXEC)
			do_exit(0);
		if (current->fatal_signal)
			do_group_exit(current->fatal_signal);
		need_resched = false;
		schedule();
	}
}
