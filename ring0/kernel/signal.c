/* SPDX-License-Identifier: MIT */
/* Signals. In ring0 a signal can only end a process. No handlers exist. Linux: kernel/signal.c. */
#include <sched.h>
#include <signal.h>
#include <syscalls.h>
#include <uaccess.h>

/* Returns true if ring0 ignores sig: its default action is to ignore, to continue or to stop. */
static bool is_ignored(int sig)
{
	return sig == SIGCHLD || sig == SIGCONT || sig == SIGURG || sig == SIGWINCH ||
	       sig == SIGSTOP || sig == SIGTSTP || sig == SIGTTIN || sig == SIGTTOU;
}

/* Wakes `task`, which then ends its process, or only itself if sig is KILLED_BY_EXEC (sched.h). */
void force_sig(int sig, struct task_struct *task)
{
	if (is_ignored(sig) || task->state >= TASK_ZOMBIE)
		return;
	if (!task->fatal_signal)
		task->fatal_signal = sig;
	if (task->state == TASK_INTERRUPTIBLE)
		task->state = TASK_RUNNING;
}

/* Returns sig's bit in a mask. For `1ull << (sig - 1)`, clang would call libgcc code on i386. */
static uint64_t sigmask(int sig)
{
	uint32_t bit = 1u << ((sig - 1) & 31);

	return sig > 32 ? (uint64_t)bit << 32 : bit;
}

void send_sig(int sig, struct task_struct *task)
{
	if (task->blocked & sigmask(sig))
		task->pending |= sigmask(sig);
	else
		force_sig(sig, task);
}

static void set_blocked(uint64_t mask)
{
	current->blocked = mask & ~(sigmask(SIGKILL) | sigmask(SIGSTOP));
	for (int sig = 1; sig <= 64; sig++)
		if (current->pending & ~current->blocked & sigmask(sig)) {
			current->pending &= ~sigmask(sig);
			force_sig(sig, current);
		}
}

SYSCALL_DEFINE4(rt_sigprocmask, int, how, const uint64_t __user *, set, uint64_t __user *, oldset,
		size_t, size)
{
	uint64_t old = current->blocked, mask = 0;

	if (size != sizeof(mask))
		return -EINVAL;
	if (set && get_user(mask, set))
		return -EFAULT;
	if (set && (how < SIG_BLOCK || how > SIG_SETMASK))
		return -EINVAL;
	if (set && how == SIG_BLOCK)
		mask |= old;
	if (set && how == SIG_UNBLOCK)
		mask = old & ~mask;
	if (set)
		set_blocked(mask);
	return oldset && put_user(old, oldset) ? -EFAULT : 0;
}
COMPAT_SYSCALL(compat_sys_rt_sigprocmask, rt_sigprocmask)

SYSCALL_DEFINE2(rt_sigpending, uint64_t __user *, set, size_t, size)
{
	uint64_t pending = current->pending;

	if (size > sizeof(pending))
		return -EINVAL;
	return copy_to_user(set, &pending, size) ? -EFAULT : 0;
}
COMPAT_SYSCALL(compat_sys_rt_sigpending, rt_sigpending)

struct task_struct *find_task(int pid)
{
	for_each_task(task)
		if (task->pid == pid)
			return task;
	return NULL;
}

/* Sends sig to the first live thread of a process. As on Linux, process 1 gets no signals. */
static void signal_process(int tgid, int sig)
{
	if (!sig || tgid == 1)
		return;
	for_each_task(task)
		if (task->tgid == tgid && task->state < TASK_ZOMBIE) {
			send_sig(sig, task);
			return;
		}
}

/* Sends sig to all processes except process 1 and process `spared`. 0 spares only process 1. */
void signal_all(int sig, int spared)
{
	for_each_task(task)
		if (task->pid == task->tgid && task->tgid != spared)
			signal_process(task->tgid, sig);
}

/* ring0 has no process groups, so pid 0 stands for the calling process, and not for its group. */
SYSCALL_DEFINE2(kill, int, pid, int, sig)
{
	struct task_struct *task = find_task(pid ? pid : current->tgid);

	if (sig < 0 || sig > 64)
		return -EINVAL;
	if (pid == -1)
		signal_all(sig, current->tgid);
	else if (task)
		signal_process(task->tgid, sig);
	return pid == -1 || task ? 0 : -ESRCH;
}

SYSCALL_DEFINE3(tgkill, int, tgid, int, pid, int, sig)
{
	struct task_struct *task = find_task(pid);

	if (tgid <= 0 || pid <= 0 || sig < 0 || sig > 64)
		return -EINVAL;
	if (!task || task->tgid != tgid)
		return -ESRCH;
	if (sig && tgid != 1)
		send_sig(sig, task);
	return 0;
}
