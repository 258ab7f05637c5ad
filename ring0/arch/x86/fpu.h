/* SPDX-License-Identifier: MIT */
/* The registers of FPU and SSE: the kernel uses none, so they change when the thread does. */
#ifndef FPU_H
#define FPU_H

#include <sched.h>

#ifdef __x86_64__
#define FXSAVE	"fxsave64 "
#define FXRSTOR	"fxrstor64 "
#else
#define FXSAVE	"fxsave "
#define FXRSTOR	"fxrstor "
#endif

static inline void fpu_save(struct task_struct *task)
{
	asm volatile(FXSAVE "%0" : "=m"(task->thread.fpu));
}

static inline void fpu_restore(const struct task_struct *task)
{
	asm volatile(FXRSTOR "%0" : : "m"(task->thread.fpu));
}

/* As a new program finds them: all 0, no exception unmasked. */
static inline void fpu_clear(struct task_struct *task)
{
	memset(task->thread.fpu, 0, sizeof(task->thread.fpu));
	task->thread.fpu[0] = 0x7f;	/* control word 0x037f */
	task->thread.fpu[1] = 0x03;
	task->thread.fpu[24] = 0x80;	/* MXCSR 0x1f80 */
	task->thread.fpu[25] = 0x1f;
}

#endif
