/* SPDX-License-Identifier: MIT */
/* Signals, as far as they end a process: there are no handlers and no stops. Linux: kernel/signal.c. */
#include <sched.h>
#include <syscalls.h>
#include <uaccess.h>
#include <signal.h>

/* What ends nobody: of itself, or because it would stop a process. */
static bool is_ignored(int sig)
{
	return sig == SIGCHLD || sig == SIGCONT || sig == SIGURG || sig == SIGWINCH || sig == SIGSTOP ||
	       sig == SIGTSTP || sig == SIGTTIN || sig == SIGTTOU;
}

/* The thread ends, and with it its process, when it next goes to ring 3; if it waits, now. */
void force_sig(int sig, struct task_struct *task)
{
	if (is_ignored(sig) || task->state >= TASK_ZOMBIE)
		return;
	if (!task->fatal_signal)
		task->fatal_signal = sig;
	if (task->state == TASK_INTERRUPTIBLE)
		task->state = TASK_RUNNING;
}

/* Its bit in a mask; in halves, for the compiler would call libgcc for 64 bits on i386. */
static uint64_t sigmask(int sig)
{
	uint32_t bit = 1u << ((sig - 1) & 31);

	return sig > 32 ? (uint64_t)bit << 32 : bit;
}

/* A signal that is blocked waits until it is not. SIGKILL cannot be blocked. */
void send_sig(int sig, struct task_struct *task)
{
	uint64_t bit = sigmask(sig);

	if (task->blocked & bit)
		task->pending |= bit;
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

SYSCALL_DEFINE4(rt_sigprocmask, int, how, const uint64_t __user *, set, uint64_t __user *, oldset, size_t, size)
{
	uint64_t old = current->blocked, mask = 0;

	if (size != sizeof(mask))
		return -EINVAL;
	if (set && copy_from_user(&mask, set, sizeof(mask)))
		return -EFAULT;
	if (set && (how < SIG_BLOCK || how > SIG_SETMASK))
		return -EINVAL;
	if (set)
		set_blocked(how == SIG_BLOCK ? old | mask : how == SIG_UNBLOCK ? old & ~mask : mask);
	return oldset && copy_to_user(oldset, &old, sizeof(old)) ? -EFAULT : 0;
}
COMPAT_SYSCALL(compat_sys_rt_sigprocmask, rt_sigprocmask)

SYSCALL_DEFINE2(rt_sigpending, uint64_t __user *, set, size_t, size)
{
	uint64_t pending = current->pending;

	return size > sizeof(pending) ? -EINVAL : copy_to_user(set, &pending, size) ? -EFAULT : 0;
}
COMPAT_SYSCALL(compat_sys_rt_sigpending, rt_sigpending)

struct task_struct *find_task(int pid)
{
	for (int i = 1; i < NR_TASKS; i++)
		if (tasks[i] && tasks[i]->pid == pid)
			return tasks[i];
	return NULL;
}

/* A signal to a process goes to a thread of it that runs still. The first process is spared, as on Linux. */
static void signal_process(int tgid, int sig)
{
	for (int i = 1; i < NR_TASKS && tgid != 1; i++)
		if (tasks[i] && tasks[i]->tgid == tgid && tasks[i]->state < TASK_ZOMBIE) {
			send_sig(sig, tasks[i]);
			return;
		}
}

/* Every process but the first and this one. */
void signal_all(int sig)
{
	for (int i = 1; i < NR_TASKS; i++)
		if (tasks[i] && tasks[i]->pid == tasks[i]->tgid && tasks[i]->tgid != current->tgid)
			signal_process(tasks[i]->tgid, sig);
}

SYSCALL_DEFINE2(kill, int, pid, int, sig)
{
	if (sig < 0 || sig > 64)
		return -EINVAL;
	if (pid == -1 && sig)
		signal_all(sig);
	if (pid == 0 && sig)
		signal_process(current->tgid, sig);
	if (pid <= 0)
		return pid < -1 ? -ESRCH : 0;
	if (!find_task(pid))
		return -ESRCH;
	if (sig)
		signal_process(find_task(pid)->tgid, sig);
	return 0;
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
