/* SPDX-License-Identifier: MIT */
/* Creates and switches threads; saves and loads FPU registers. Linux: arch/x86/kernel/process.c. */
#include <desc.h>
#include <entry.h>
#include <processor.h>
#include <sched.h>

#ifdef __x86_64__
#define FXSAVE	"fxsave64 "
#define FXRSTOR	"fxrstor64 "
#else
#define FXSAVE	"fxsave "
#define FXRSTOR	"fxrstor "
#endif

/* Fills a new kernel stack: pt_regs at the top, and below it what __switch_stack will pop. */
void copy_thread(struct task_struct *task, const struct pt_regs *regs, int (*fn)(void))
{
	struct pt_regs *child = task_pt_regs(task);
	struct inactive_task_frame *frame = (struct inactive_task_frame *)child - 1;

	if (regs)
		*child = *regs;
	child->ax = 0;			/* fork() and clone() return 0 in the child */
	*frame = (struct inactive_task_frame){
		.bx = (unsigned long)fn, .ret_addr = (unsigned long)ret_from_fork,
	};
	task->sp = (unsigned long)frame;
}

/* Saves registers that the entry code does not save: FPU, SSE, and on x86_64 ds, es, fs and gs. */
void save_thread(struct task_struct *task)
{
	asm volatile(FXSAVE "%0" : "=m"(task->thread.fpu));
	save_segments(&task->thread);
}

static void load_thread(const struct task_struct *task)
{
	load_tls(task->thread.tls_array);
	load_segments(&task->thread);
	asm volatile(FXRSTOR "%0" : : "m"(task->thread.fpu));
}

/* Resets FPU and SSE, on x86_64 also segments, for a new program. Masks all FPU exceptions. */
void flush_thread(void)
{
	struct thread_struct *thread = &current->thread;

	memset(thread, 0, sizeof(*thread));
	memcpy(thread->fpu, &(uint16_t){ 0x037f }, 2);		/* control word */
	memcpy(thread->fpu + 24, &(uint16_t){ 0x1f80 }, 2);	/* MXCSR */
	load_thread(current);
}

/* Saves prev's registers. Loads next's registers, kernel stack and page tables, so next runs. */
void switch_to(struct task_struct *prev, struct task_struct *next)
{
	save_thread(prev);
	tss.sp0 = (unsigned long)next + THREAD_SIZE;
	if (cpu_has.sep)
		wrmsr(MSR_IA32_SYSENTER_ESP, tss.sp0);
	load_thread(next);
	switch_mm(next->mm);
	__switch_stack(prev, next);
}
