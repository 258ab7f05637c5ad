/* SPDX-License-Identifier: MIT */
/* What of a thread is x86_64's: its registers. Linux: arch/x86/kernel/process_64.c. */
#include <desc.h>
#include <entry.h>
#include <fpu.h>
#include <processor.h>
#include <tls.h>

/* Loads a data segment register; a selector whose descriptor is gone faults, and becomes 0. */
#define loadsegment(register, selector) do { \
	unsigned short value = (selector); \
	asm volatile("1: movw %w0, %%" #register "\n" \
		     ".pushsection .text.fixup, \"ax\"\n2: xorl %k0, %k0; jmp 1b\n.popsection\n" \
		     ".pushsection __ex_table, \"a\"\n.quad 1b, 2b\n.popsection" : "+r"(value)); \
} while (0)

#define savesegment(register, selector) asm volatile("movw %%" #register ", %w0" : "=r"(selector))

/* A new thread's kernel stack: pt_regs at the top, below it what __switch_stack pops. */
void copy_thread(struct task_struct *task, const struct pt_regs *regs, int (*fn)(void))
{
	struct pt_regs *child = task_pt_regs(task);
	unsigned long *frame = (unsigned long *)child - 7;	/* r15, r14, r13, r12, rbx, rbp, return address */

	if (regs)
		*child = *regs;
	child->ax = 0;			/* fork() and clone() return 0 in the child */
	memset(frame, 0, 7 * sizeof(*frame));
	frame[4] = (unsigned long)fn;
	frame[6] = (unsigned long)ret_from_fork;
	task->sp = (unsigned long)frame;
}

/* The registers of a program that begins: 0, but for where it is. */
void start_thread(struct pt_regs *regs, unsigned long ip, unsigned long sp, bool ia32)
{
	*regs = (struct pt_regs){
		.cs = ia32 ? __USER32_CS : __USER_CS, .ss = __USER_DS,
		.ip = ip, .sp = sp, .flags = X86_EFLAGS_IF | X86_EFLAGS_FIXED,
	};
	if (ia32) {
		loadsegment(ds, __USER_DS);
		loadsegment(es, __USER_DS);
	}
}

static void load_segments(const struct thread_struct *thread)
{
	loadsegment(ds, thread->ds);
	loadsegment(es, thread->es);
	loadsegment(fs, thread->fs);	/* a selector brings its base along; */
	loadsegment(gs, thread->gs);
	if (thread->fs <= 3)		/* without one the base is what arch_prctl() has set */
		wrmsr(MSR_FS_BASE, thread->fsbase);
	if (thread->gs <= 3)
		wrmsr(MSR_GS_BASE, thread->gsbase);
}

void flush_thread(void)
{
	struct thread_struct *thread = &current->thread;

	memset(thread->tls_array, 0, sizeof(thread->tls_array));
	load_tls(thread->tls_array);
	thread->ds = thread->es = thread->fs = thread->gs = 0;
	thread->fsbase = thread->gsbase = 0;
	load_segments(thread);
	fpu_clear(current);
	fpu_restore(current);
}

int set_tls(struct task_struct *task, unsigned long tls)
{
	if (in_ia32_syscall())
		return do_set_thread_area(task, (struct user_desc __user *)tls);
	if (tls >= TASK_SIZE_MAX)
		return -EPERM;
	task->thread.fs = 0;
	task->thread.fsbase = tls;
	return 0;
}

void save_thread(struct task_struct *task)
{
	fpu_save(task);
	savesegment(ds, task->thread.ds);
	savesegment(es, task->thread.es);
	savesegment(fs, task->thread.fs);
	savesegment(gs, task->thread.gs);
	task->thread.fsbase = rdmsr(MSR_FS_BASE);
	task->thread.gsbase = rdmsr(MSR_GS_BASE);
}

/* From here on traps from ring 3 find next's stack, and all else that is a thread's; then the kernel stack changes. */
void switch_to(struct task_struct *prev, struct task_struct *next)
{
	save_thread(prev);
	tss.sp0 = (unsigned long)next + THREAD_SIZE;
	load_tls(next->thread.tls_array);
	load_segments(&next->thread);
	fpu_restore(next);
	switch_mm(next->mm);
	__switch_stack(prev, next);
}
