/* SPDX-License-Identifier: MIT */
/* The functions that set, save and load i386's registers. Linux: arch/x86/kernel/process_32.c. */
#include <desc.h>
#include <processor.h>
#include <sched.h>

/* Sets a new program's segment registers, ip, sp and flags. Sets the other registers to 0. */
void start_thread(struct pt_regs *regs, unsigned long ip, unsigned long sp, bool ia32)
{
	(void)ia32;
	*regs = (struct pt_regs){
		.ds = __USER_DS, .es = __USER_DS, .cs = __USER_CS, .ss = __USER_DS,
		.ip = ip, .sp = sp, .flags = X86_EFLAGS_IF | X86_EFLAGS_FIXED,
	};
}

/* Does nothing, because SAVE_ALL has saved ds, es, fs and gs in pt_regs. */
void save_segments(struct thread_struct *thread)
{
	(void)thread;
}

void load_segments(const struct thread_struct *thread)
{
	(void)thread;
}

int set_tls(struct task_struct *task, unsigned long tls)
{
	return do_set_thread_area(task, tls);
}
