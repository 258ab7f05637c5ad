/* SPDX-License-Identifier: MIT */
/* C functions that the assembly entry code calls. */
#ifndef ENTRY_H
#define ENTRY_H

#include <kernel.h>
#include <ptrace.h>

struct task_struct;

/* Instructions that enter the kernel. entry_count[way] counts the system calls that used `way`. */
enum way_in { WAY_INT80, WAY_SYSENTER, WAY_SYSCALL, WAYS_IN };
extern unsigned long entry_count[WAYS_IN];

asmlinkage void do_int80_syscall_32(struct pt_regs *regs);
asmlinkage bool do_SYSENTER_32(struct pt_regs *regs);	/* true: return by sysexit */
asmlinkage bool do_syscall_64(struct pt_regs *regs);	/* true: return by sysretq */
asmlinkage void do_trap(struct pt_regs *regs, unsigned long vector);
asmlinkage void schedule_tail(void);
asmlinkage _Noreturn void iret_error(void);		/* called if iret faults */
asmlinkage void start_kernel(unsigned long boot_info);

_Noreturn void double_fault(unsigned long ip, unsigned long sp);
void do_syscall_32(struct pt_regs *regs, enum way_in way);
void do_IRQ(unsigned int irq);

void ret_from_fork(void);
void __switch_stack(struct task_struct *prev, struct task_struct *next);

static inline bool user_mode(const struct pt_regs *regs)
{
	return (regs->cs & 3) == 3;
}

#endif
