/* SPDX-License-Identifier: MIT */
/* Sets, saves and loads a thread's registers on x86_64. Linux: arch/x86/kernel/process_64.c. */
#include <desc.h>
#include <processor.h>
#include <sched.h>

/* Loads a selector into a segment register. Loads 0 if the selector's descriptor does not exist. */
#define loadsegment(register, selector) do { \
	unsigned short value = (selector); \
	asm volatile("1: movw %w0, %%" #register "\n" \
		     ".pushsection .text.fixup, \"ax\"\n2: xorl %k0, %k0; jmp 1b\n.popsection\n" \
		     ".pushsection __ex_table, \"a\"\n.quad 1b, 2b\n.popsection" : "+r"(value)); \
} while (0)

#define savesegment(register, selector) asm volatile("movw %%" #register ", %w0" : "=r"(selector))

/* Sets a new program's segment registers, ip, sp and flags. Sets the other registers to 0. */
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

void load_segments(const struct thread_struct *thread)
{
	loadsegment(ds, thread->ds);
	loadsegment(es, thread->es);
	loadsegment(fs, thread->fs);	/* also sets the base of fs, from the GDT entry */
	loadsegment(gs, thread->gs);
	if (thread->fs <= 3)		/* null selector: restores the base that arch_prctl() set */
		wrmsr(MSR_FS_BASE, thread->fsbase);
	if (thread->gs <= 3)
		wrmsr(MSR_GS_BASE, thread->gsbase);
}

void save_segments(struct thread_struct *thread)
{
	savesegment(ds, thread->ds);
	savesegment(es, thread->es);
	savesegment(fs, thread->fs);
	savesegment(gs, thread->gs);
	thread->fsbase = rdmsr(MSR_FS_BASE);
	thread->gsbase = rdmsr(MSR_GS_BASE);
}

int set_tls(struct task_struct *task, unsigned long tls)
{
	if (in_ia32_syscall())
		return do_set_thread_area(task, tls);
	if (tls >= TASK_SIZE_MAX)
		return -EPERM;
	task->thread.fs = 0;
	task->thread.fsbase = tls;
	return 0;
}
