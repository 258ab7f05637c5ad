/* SPDX-License-Identifier: MIT */
/* exit(), exit_group() and wait4(): how threads and processes end. Linux: kernel/exit.c. */
#include <fs.h>
#include <sched.h>
#include <syscalls.h>
#include <uaccess.h>
#include <signal.h>
#include <sys/wait.h>

void exit_resources(struct task_struct *task);

/* Threads of task's process that wait in wait4() sleep on one address. Returns this address. */
static const void *wait_queue(const struct task_struct *task)
{
	return find_task(task->tgid);
}

/* Returns true if another thread of task's process has not ended yet. */
static bool has_other_threads(const struct task_struct *task)
{
	for_each_task(other)
		if (other != task && other->tgid == task->tgid && other->state < TASK_ZOMBIE)
			return true;
	return false;
}

/* Removes a thread from tasks[] and frees it. No process can read its exit status any more. */
void release_task(struct task_struct *task)
{
	for_each_task(other)
		if (other == task)
			*slot = NULL;
	if (task != current)
		free_task(task);	/* schedule_tail() frees current after the switch */
}

/* Gives this thread's children a new parent: a thread of the same process, or else process 1. */
static void forget_children(void)
{
	struct task_struct *heir = find_task(1);

	for_each_task(task)
		if (task != current && task->tgid == current->tgid && task->state < TASK_ZOMBIE)
			heir = task;
	for_each_task(task)
		if (task->parent == current)
			task->parent = heir;
	wake_up(wait_queue(heir));
}

/* The first thread becomes a zombie; others are freed. When all have ended, wakes the parent. */
static void exit_notify(void)
{
	struct task_struct *leader = find_task(current->tgid);
	int code = leader->exit_code;

	forget_children();
	if (current != leader) {
		current->state = TASK_DEAD;
		release_task(current);
	} else {
		current->state = TASK_ZOMBIE;
	}
	if (leader->state != TASK_ZOMBIE || has_other_threads(current))
		return;
	if (leader->pid == 1)	/* process 1 ended: the host gets its status */
		machine_power_off(WIFSIGNALED(code) ? 128 + WTERMSIG(code) : WEXITSTATUS(code));
	wake_up(wait_queue(leader->parent));
}

/* Ends this thread. */
_Noreturn void do_exit(int code)
{
	struct task_struct *leader = find_task(current->tgid);

	if (!leader->group_exit && (current == leader || !has_other_threads(current)))
		leader->exit_code = code;
	exit_resources(current);
	exit_notify();
	schedule();
	panic("a thread runs that has ended");
}

/* Ends this thread at once, and kills the process's other threads before they return to ring 3. */
_Noreturn void do_group_exit(int code)
{
	struct task_struct *leader = find_task(current->tgid);

	if (!leader->group_exit) {
		leader->group_exit = true;
		leader->exit_code = code;
		for_each_task(task)
			if (task != current && task->tgid == current->tgid)
				force_sig(SIGKILL, task);
	}
	do_exit(leader->exit_code);
}

/* For execve(): ends the other threads. This thread gets the process's id. Returns 0 or -errno. */
int de_thread(void)
{
	struct task_struct *leader = find_task(current->tgid);

	if (leader->group_exit)
		return -EAGAIN;
	for_each_task(task)
		if (task != current && task->tgid == current->tgid)
			force_sig(KILLED_BY_EXEC, task);
	while (has_other_threads(current))
		schedule();
	if (current != leader) {
		for_each_task(task)
			if (task->parent == leader)
				task->parent = current;
		current->parent = leader->parent;
		release_task(leader);
		current->pid = current->tgid;
	}
	return 0;
}

SYSCALL_DEFINE1(exit, int, status)
{
	do_exit((status & 255) << 8);
}

SYSCALL_DEFINE1(exit_group, int, status)
{
	do_group_exit((status & 255) << 8);
}

/* Returns true if wait4(pid) waits for task. Pid 0 acts as -1: ring0 has no process groups. */
static bool is_wanted(const struct task_struct *task, int pid)
{
	return task->parent->tgid == current->tgid && task->pid == task->tgid &&
	       task->tgid != current->tgid && (pid == -1 || pid == 0 || task->pid == pid);
}

/* Removes an ended child. Returns its pid, 0 if all children still run, -ECHILD if none exists. */
static long reap_child(int pid, int *status)
{
	long result = -ECHILD;

	for_each_task(task) {
		if (!is_wanted(task, pid))
			continue;
		result = 0;
		if (task->state != TASK_ZOMBIE || has_other_threads(task))
			continue;
		*status = task->exit_code;
		result = task->pid;
		release_task(task);
		break;
	}
	return result;
}

static long do_wait4(int pid, int __user *wstatus, int options)
{
	long result;
	int status = 0;

	if (options & ~(WNOHANG | WUNTRACED | WCONTINUED | (int)0xe0000000))
		return -EINVAL;
	if (pid == (int)0x80000000)
		return -ESRCH;
	while (!(result = reap_child(pid, &status)) && !(options & WNOHANG))
		if (sleep_on(wait_queue(current)))
			return -EINTR;
	if (result > 0 && wstatus && put_user(status, wstatus))
		return -EFAULT;
	return result;
}

/* rusage points to a struct rusage of 18 longs. ring0 measures nothing, so it writes zeros. */
SYSCALL_DEFINE4(wait4, int, pid, int __user *, wstatus, int, options, void __user *, rusage)
{
	long result = do_wait4(pid, wstatus, options);
	size_t word = in_ia32_syscall() ? 4 : sizeof(long);

	return result > 0 && rusage && clear_user(rusage, 18 * word) ? -EFAULT : result;
}
COMPAT_SYSCALL(compat_sys_wait4, wait4)

SYSCALL_DEFINE3(waitpid, int, pid, int __user *, wstatus, int, options)
{
	return do_wait4(pid, wstatus, options);
}
