/* SPDX-License-Identifier: MIT */
/* How threads and processes end, and how a parent learns of it. Linux: kernel/exit.c. */
#include <fs.h>
#include <sched.h>
#include <syscalls.h>
#include <uaccess.h>
#include <sys/wait.h>

void exit_resources(struct task_struct *task);

/* What the threads of a process wait for in wait4(). */
static const void *wait_queue(const struct task_struct *task)
{
	return find_task(task->tgid);
}

/* Whether a process has threads besides this one that have not ended. */
static bool has_other_threads(const struct task_struct *task)
{
	for (int i = 1; i < NR_TASKS; i++)
		if (tasks[i] && tasks[i] != task && tasks[i]->tgid == task->tgid && tasks[i]->state < TASK_ZOMBIE)
			return true;
	return false;
}

static void release_task(struct task_struct *task)
{
	for (int i = 1; i < NR_TASKS; i++)
		if (tasks[i] == task)
			tasks[i] = NULL;
	if (task != current)
		free_pages(task, THREAD_SIZE / PAGE_SIZE);	/* else schedule_tail() does */
}

/* The children of a thread that ends go to another thread of its process, or to the first process. */
static void forget_children(void)
{
	struct task_struct *heir = find_task(1);

	for (int i = 1; i < NR_TASKS; i++)
		if (tasks[i] && tasks[i] != current && tasks[i]->tgid == current->tgid && tasks[i]->state < TASK_ZOMBIE)
			heir = tasks[i];
	for (int i = 1; i < NR_TASKS; i++)
		if (tasks[i] && tasks[i]->parent == current)
			tasks[i]->parent = heir;
	wake_up(wait_queue(heir));
}

/* The first process has ended: so does the machine, with its status, as a shell counts. */
static void exit_init(int code)
{
	machine_power_off(WIFSIGNALED(code) ? 128 + WTERMSIG(code) : WEXITSTATUS(code));
}

/* A wait for the process is for all its threads: its first one stays until the others have gone. */
static void exit_notify(void)
{
	struct task_struct *leader = find_task(current->tgid);

	forget_children();
	if (current != leader) {
		current->state = TASK_DEAD;
		release_task(current);
	} else {
		current->state = TASK_ZOMBIE;
	}
	if (leader && leader->state == TASK_ZOMBIE && !has_other_threads(current)) {
		if (leader->pid == 1)
			exit_init(leader->exit_code);
		wake_up(wait_queue(leader->parent));
	}
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

/* Ends all threads of this process. The others are told, and end when they next go to ring 3. */
_Noreturn void do_group_exit(int code)
{
	struct task_struct *leader = find_task(current->tgid);

	if (!leader->group_exit) {
		leader->group_exit = true;
		leader->exit_code = code;
		for (int i = 1; i < NR_TASKS; i++)
			if (tasks[i] && tasks[i] != current && tasks[i]->tgid == current->tgid)
				force_sig(code ? code : 9, tasks[i]);
	}
	do_exit(leader->exit_code);
}

/* execve() in a process of several threads: the others end, and this one becomes its first. */
int de_thread(void)
{
	struct task_struct *leader = find_task(current->tgid);

	if (leader->group_exit)
		return -EAGAIN;
	for (int i = 1; i < NR_TASKS; i++)
		if (tasks[i] && tasks[i] != current && tasks[i]->tgid == current->tgid)
			tasks[i]->fatal_signal = KILLED_BY_EXEC;
	for (int i = 1; i < NR_TASKS; i++)
		if (tasks[i] && tasks[i]->fatal_signal == KILLED_BY_EXEC && tasks[i]->state == TASK_INTERRUPTIBLE)
			tasks[i]->state = TASK_RUNNING;
	while (has_other_threads(current))
		schedule();
	if (current != leader) {
		for (int i = 1; i < NR_TASKS; i++)
			if (tasks[i] && tasks[i]->parent == leader)
				tasks[i]->parent = current;
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

/* Whether a child is one of those that wait4() asks for. There are no process groups: 0 and -pgid name none. */
static bool is_wanted(const struct task_struct *task, int pid, const struct task_struct *parent)
{
	return task && task->parent && task->parent->tgid == parent->tgid && task->pid == task->tgid &&
	       task->tgid != parent->tgid && (pid == -1 || pid == 0 || task->pid == pid);
}

/* Takes a child that has ended off the list. Returns its pid; 0: none has ended; -ECHILD: there is none. */
static long reap_child(int pid, int *status)
{
	long result = -ECHILD;

	for (int i = 1; i < NR_TASKS; i++) {
		struct task_struct *task = tasks[i];

		if (!is_wanted(task, pid, current))
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
	while ((result = reap_child(pid, &status)) == 0 && !(options & WNOHANG))
		if (sleep_on(wait_queue(current)))
			return -EINTR;
	if (result > 0 && wstatus && put_user(status, wstatus))
		return -EFAULT;
	return result;
}

/* struct rusage: ring0 counts nothing. Its size is that of 18 longs. */
SYSCALL_DEFINE4(wait4, int, pid, int __user *, wstatus, int, options, void __user *, rusage)
{
	long result = do_wait4(pid, wstatus, options);
	size_t word = in_ia32_syscall() ? 4 : sizeof(long);

	if (result > 0 && rusage && clear_user(rusage, 18 * word))
		return -EFAULT;
	return result;
}
COMPAT_SYSCALL(compat_sys_wait4, wait4)

SYSCALL_DEFINE3(waitpid, int, pid, int __user *, wstatus, int, options)
{
	return do_wait4(pid, wstatus, options);
}
