/* SPDX-License-Identifier: MIT */
/* What of a thread is i386's: its registers. Linux: arch/x86/kernel/process_32.c. */
#include <desc.h>
#include <entry.h>
#include <fpu.h>
#include <processor.h>
#include <tls.h>

/* A new thread's kernel stack: pt_regs at the top, below it what __switch_stack pops. */
void copy_thread(struct task_struct *task, const struct pt_regs *regs, int (*fn)(void))
{
	struct pt_regs *child = task_pt_regs(task);
	unsigned long *frame = (unsigned long *)child - 5;	/* esi, edi, ebx, ebp, return address */

	if (regs)
		*child = *regs;
	child->ax = 0;			/* fork() and clone() return 0 in the child */
	frame[0] = frame[1] = frame[3] = 0;
	frame[2] = (unsigned long)fn;
	frame[4] = (unsigned long)ret_from_fork;
	task->sp = (unsigned long)frame;
}

/* The registers of a program that begins: 0, but for where it is. */
void start_thread(struct pt_regs *regs, unsigned long ip, unsigned long sp, bool ia32)
{
	(void)ia32;
	*regs = (struct pt_regs){
		.ds = __USER_DS, .es = __USER_DS, .cs = __USER_CS, .ss = __USER_DS,
		.ip = ip, .sp = sp, .flags = X86_EFLAGS_IF | X86_EFLAGS_FIXED,
	};
}

void flush_thread(void)
{
	memset(current->thread.tls_array, 0, sizeof(current->thread.tls_array));
	load_tls(current->thread.tls_array);
	fpu_clear(current);
	fpu_restore(current);
}

int set_tls(struct task_struct *task, unsigned long tls)
{
	return do_set_thread_area(task, (struct user_desc __user *)tls);
}

void save_thread(struct task_struct *task)
{
	fpu_save(task);
}

/* From here on traps from ring 3 find next's stack, and all else that is a thread's; then the kernel stack changes. */
void switch_to(struct task_struct *prev, struct task_struct *next)
{
	save_thread(prev);
	tss.sp0 = (unsigned long)next + THREAD_SIZE;
	if (cpu_has.sep)
		wrmsr(MSR_IA32_SYSENTER_ESP, tss.sp0);
	load_tls(next->thread.tls_array);
	fpu_restore(next);
	switch_mm(next->mm);
	__switch_stack(prev, next);
}
