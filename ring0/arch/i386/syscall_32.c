/* SPDX-License-Identifier: MIT */
/* i386's table of system calls, and do_SYSENTER_32(). Linux: arch/x86/entry/syscall_32.c. */
#include <entry.h>
#include <processor.h>
#include <sched.h>
#include <setup.h>
#include <syscalls.h>
#include <trace.h>
#include <uaccess.h>

/* Declares all system calls. The generated syscalls_32.h has lines like __SYSCALL(3, sys_read). */
#define __SYSCALL(nr, entry) asmlinkage long entry(const struct pt_regs *regs);
#include <syscalls_32.h>
#undef __SYSCALL

#define __SYSCALL(nr, entry) [nr] = entry,
const sys_call_ptr_t sys_call_table[] = {
#include <syscalls_32.h>
};

#undef __SYSCALL

#define __SYSCALL(nr, entry) [nr] = #entry,
const char *const sys_call_names[] = {
#include <syscalls_32.h>
};

const unsigned int NR_syscalls = ARRAY_SIZE(sys_call_table);
const unsigned int IA32_NR_syscalls = ARRAY_SIZE(sys_call_table);

extern char vsyscall_sysenter[], vsyscall_return[], vsyscall_int80[];

/* Maps the sysenter page of vsyscall.S. If the CPU lacks sysenter, maps the int $0x80 page. */
void arch_init(void)
{
	char *page = cpu_has.sep ? vsyscall_sysenter : vsyscall_int80;

	*lookup_address(init_pgd, VSYSCALL_PAGE, 1) = __pa(page) | _PAGE_PRESENT | _PAGE_USER;
}

unsigned long vsyscall_address(void)
{
	return VSYSCALL_PAGE;
}

static unsigned long sysenter_return(void)
{
	return VSYSCALL_PAGE + (unsigned long)(vsyscall_return - vsyscall_sysenter);
}

/* Handles sysenter. regs->bp is the program's stack pointer, which points to argument 6. */
bool do_SYSENTER_32(struct pt_regs *regs)
{
	const unsigned long avoid = X86_EFLAGS_TF | X86_EFLAGS_RF;
	bool fast;

	entry_count[WAY_SYSENTER]++;
	regs->sp = regs->bp;
	regs->ip = sysenter_return();
	if (get_user(regs->bp, (const unsigned long __user *)regs->sp))
		regs->ax = (unsigned long)-EFAULT;
	else
		do_syscall_32(regs, WAY_SYSENTER);
	exit_to_user_mode();
	fast = regs->ip == sysenter_return() && regs->cs == __USER_CS && regs->ss == __USER_DS &&
	       !(regs->flags & avoid);
	trace_exit(regs, fast ? "sysexit" : "iret");
	return fast;
}

bool in_ia32_syscall(void)
{
	return true;
}
