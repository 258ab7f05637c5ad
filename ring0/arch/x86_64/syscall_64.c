/* SPDX-License-Identifier: MIT */
/* x86_64's tables of system calls, and do_syscall_64(). Linux: arch/x86/entry/syscall_64.c. */
#include <entry.h>
#include <processor.h>
#include <sched.h>
#include <setup.h>
#include <syscalls.h>
#include <trace.h>

/* Declares all system calls. The generated syscalls_64.h has lines like __SYSCALL(0, sys_read). */
#define __SYSCALL(nr, entry) asmlinkage long entry(const struct pt_regs *regs);
#include <syscalls_64.h>
#undef __SYSCALL
#define __SYSCALL(nr, entry) [nr] = entry,
const sys_call_ptr_t sys_call_table[] = {
#include <syscalls_64.h>
};
#undef __SYSCALL
#define __SYSCALL(nr, entry) [nr] = #entry,
const char *const sys_call_names[] = {
#include <syscalls_64.h>
};
const char *const ia32_sys_call_names[] = {
#include <syscalls_ia32.h>
};
#undef __SYSCALL

/* Declares i386's calls. SYSCALL_DEFINE defines __ia32_sys_..., COMPAT_SYSCALL __ia32_compat_... */
#define __SYSCALL(nr, entry) asmlinkage long __ia32_##entry(const struct pt_regs *regs);
#include <syscalls_ia32.h>
#undef __SYSCALL
#define __SYSCALL(nr, entry) [nr] = __ia32_##entry,
const sys_call_ptr_t ia32_sys_call_table[] = {
#include <syscalls_ia32.h>
};

const unsigned int NR_syscalls = ARRAY_SIZE(sys_call_table);
const unsigned int IA32_NR_syscalls = ARRAY_SIZE(ia32_sys_call_table);

void arch_init(void)
{
}

/* Returns 0: ring0 on x86_64 has no vsyscall page, so 32-bit programs use int $0x80. */
unsigned long vsyscall_address(void)
{
	return 0;
}

/*
 * Returns true if sysretq can load these registers: rip from rcx, rflags from r11, always the same
 * cs and ss. It cannot set RF, and with TF it traps at once. Intel's processors fault in ring 0 if
 * bits 47 to 63 of rip differ (not canonical). Below TASK_SIZE_MAX, 2^47 - 4096, all of them are 0.
 */
static bool sysret_can_return(const struct pt_regs *regs)
{
	return regs->cx == regs->ip && regs->r11 == regs->flags && regs->cs == __USER_CS &&
	       regs->ss == __USER_DS && regs->ip < TASK_SIZE_MAX &&
	       !(regs->flags & (X86_EFLAGS_RF | X86_EFLAGS_TF));
}

/* Executes a syscall of x86_64. Returns true if the caller can return to the program by sysretq. */
bool do_syscall_64(struct pt_regs *regs)
{
	unsigned int nr = (unsigned int)regs->orig_ax;

	entry_count[WAY_SYSCALL]++;
	current->thread.ia32_syscall = false;
	trace_entry(regs, WAY_SYSCALL, nr);
	if (nr < NR_syscalls)
		regs->ax = (unsigned long)sys_call_table[nr](regs);
	else
		regs->ax = (unsigned long)-ENOSYS;
	exit_to_user_mode();
	trace_exit(regs, sysret_can_return(regs) ? "sysretq" : "iretq");
	return sysret_can_return(regs);
}

bool in_ia32_syscall(void)
{
	return current->thread.ia32_syscall;
}
