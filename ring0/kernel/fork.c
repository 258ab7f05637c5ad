/* SPDX-License-Identifier: MIT */
/* fork(), vfork() and clone(): create threads and processes. Linux: kernel/fork.c. */
#include <fs.h>
#include <sched.h>
#include <syscalls.h>
#include <uaccess.h>
#include <sys/wait.h>
#include <signal.h>

/* Flags of clone(2). Here <sched.h> is ring0's header, which does not define them. */
#define CLONE_VM		0x00000100
#define CLONE_FS		0x00000200
#define CLONE_FILES		0x00000400
#define CLONE_SIGHAND		0x00000800
#define CLONE_VFORK		0x00004000
#define CLONE_PARENT		0x00008000
#define CLONE_THREAD		0x00010000
#define CLONE_SETTLS		0x00080000
#define CLONE_PARENT_SETTID	0x00100000
#define CLONE_CHILD_CLEARTID	0x00200000
#define CLONE_CHILD_SETTID	0x01000000
#define CLONE_UNKNOWN		0xfe021000	/* unsupported: namespaces, pidfds, I/O contexts */

static int last_pid;

/* Allocates a task_struct with stack and pid, and adds it to tasks[]. Returns task or ERR_PTR(). */
static struct task_struct *alloc_task(void)
{
	struct task_struct *task;
	int slot = 1;

	while (slot < NR_TASKS && tasks[slot])
		slot++;
	if (slot == NR_TASKS)
		return ERR_PTR(-EAGAIN);
	task = alloc_pages(THREAD_SIZE / PAGE_SIZE);
	if (!task)
		return ERR_PTR(-ENOMEM);
	memset(task, 0, THREAD_SIZE);
	set_guard_page(task, false);
	do
		last_pid = last_pid >= 32767 ? 2 : last_pid + 1;
	while (find_task(last_pid));
	task->pid = task->tgid = last_pid;
	task->state = TASK_DEAD;		/* the thread must not run before it is complete */
	tasks[slot] = task;
	return task;
}

void free_task(struct task_struct *task)
{
	set_guard_page(task, true);
	free_pages(task, THREAD_SIZE / PAGE_SIZE);
}

static struct files_struct *dup_files(const struct files_struct *old)
{
	struct files_struct *files = kzalloc(sizeof(*files));

	if (!files)
		return NULL;
	*files = *old;
	files->users = 1;
	for (int fd = 0; fd < NR_OPEN; fd++)
		if (files->fd[fd])
			files->fd[fd]->count++;
	return files;
}

static struct fs_struct *dup_fs(const struct fs_struct *old)
{
	struct fs_struct *fs = kzalloc(sizeof(*fs));

	if (!fs)
		return NULL;
	*fs = *old;
	fs->users = 1;
	igrab(fs->pwd);
	return fs;
}

/* task shares current's mm, files and fs, or gets copies, as flags say. Returns 0 or -ENOMEM. */
static int copy_resources(struct task_struct *task, unsigned long flags)
{
	task->mm = flags & CLONE_VM ? current->mm : dup_mm(current->mm);
	task->files = flags & CLONE_FILES ? current->files : dup_files(current->files);
	task->fs = flags & CLONE_FS ? current->fs : dup_fs(current->fs);
	current->mm->users += flags & CLONE_VM ? 1 : 0;
	current->files->users += flags & CLONE_FILES ? 1 : 0;
	current->fs->users += flags & CLONE_FS ? 1 : 0;
	return task->mm && task->files && task->fs ? 0 : -ENOMEM;
}

static void release_resources(struct task_struct *task)
{
	if (task->files)
		exit_files(task->files);
	if (task->fs && !--task->fs->users) {
		iput(task->fs->pwd);
		kfree(task->fs);
	}
	mmput(task->mm);
	task->files = NULL;
	task->fs = NULL;
	task->mm = NULL;
}

/* Runs at exit and execve. Wakes the vfork() parent, and a waiter on the futex clear_child_tid. */
void mm_release(struct task_struct *task)
{
	if (task->vfork_parent) {
		task->vfork_parent->vfork_done = true;
		wake_up(&task->vfork_parent->vfork_done);
		task->vfork_parent = NULL;
	}
	if (task->clear_child_tid && task->mm->users > 1 && !put_user(0, task->clear_child_tid))
		futex_wake(task->clear_child_tid, 1);
	task->clear_child_tid = NULL;
}

/* Releases all resources of a thread except the stack, because the thread still runs on it. */
void exit_resources(struct task_struct *task)
{
	mm_release(task);
	switch_mm(NULL);
	release_resources(task);
}

static int check_flags(unsigned long flags)
{
	if ((flags & CLONE_SIGHAND) && !(flags & CLONE_VM))
		return -EINVAL;
	if ((flags & CLONE_THREAD) && !(flags & CLONE_SIGHAND))
		return -EINVAL;
	if ((flags & CLONE_PARENT) && current->tgid == 1)	/* process 1's parent never waits */
		return -EINVAL;
	return flags & CLONE_UNKNOWN ? -EINVAL : 0;
}

struct clone_args {
	unsigned long flags, stack, tls;
	int __user *parent_tid, *child_tid;
};

/* Sets the child's parent, ids, signal mask and registers. Returns 0 or -errno. */
static int copy_process(struct task_struct *task, const struct clone_args *args)
{
	int error = 0;

	task->parent = args->flags & (CLONE_THREAD | CLONE_PARENT) ? current->parent : current;
	if (args->flags & CLONE_THREAD)
		task->tgid = current->tgid;
	save_thread(current);
	task->thread = current->thread;
	task->blocked = current->blocked;
	copy_thread(task, current_pt_regs(), NULL);
	if (args->stack)
		task_pt_regs(task)->sp = args->stack;
	if (args->flags & CLONE_SETTLS)
		error = set_tls(task, args->tls);
	if (args->flags & CLONE_CHILD_CLEARTID)
		task->clear_child_tid = args->child_tid;
	return error;
}

/* Writes the pid to the child's memory. Sets current->mm meanwhile, because page faults use it. */
static void write_child_tid(struct task_struct *task, int __user *where)
{
	struct mm_struct *mm = current->mm;

	current->mm = task->mm;
	switch_mm(current->mm);
	put_user(task->pid, where);
	current->mm = mm;
	switch_mm(mm);
}

/* Sleeps until the vfork() child leaves the parent's memory, or until a signal kills the parent. */
static void wait_for_vfork_done(struct task_struct *child)
{
	current->vfork_done = false;
	child->vfork_parent = current;
	while (!current->vfork_done && !sleep_on(&current->vfork_done))
		;
	if (!current->vfork_done)	/* a signal kills the parent; the child still runs */
		child->vfork_parent = NULL;
}

/* Copies this thread. Returns the child's pid or -errno to the parent. The child gets 0. */
static long kernel_clone(struct clone_args args)
{
	int pid, error = check_flags(args.flags);
	struct task_struct *task = error ? ERR_PTR(error) : alloc_task();

	if (IS_ERR(task))
		return PTR_ERR(task);
	error = copy_resources(task, args.flags);
	if (!error)
		error = copy_process(task, &args);
	if (error) {
		release_resources(task);
		release_task(task);
		return error;
	}
	pid = task->pid;			/* saved here, because the child may end first */
	if (args.flags & CLONE_PARENT_SETTID)
		put_user(pid, args.parent_tid);
	if (args.flags & CLONE_CHILD_SETTID)
		write_child_tid(task, args.child_tid);
	task->state = TASK_RUNNING;
	if (args.flags & CLONE_VFORK)
		wait_for_vfork_done(task);
	return pid;
}

SYSCALL_DEFINE0(fork)
{
	return kernel_clone((struct clone_args){ .flags = 0 });
}

SYSCALL_DEFINE0(vfork)
{
	return kernel_clone((struct clone_args){ .flags = CLONE_VM | CLONE_VFORK });
}

/* Arguments 4, 5: child_tid, tls. i386 swaps them; Linux has CONFIG_CLONE_BACKWARDS for that. */
SYSCALL_DEFINE5(clone, unsigned long, flags, unsigned long, stack, int __user *, parent_tid,
		unsigned long, fourth, unsigned long, fifth)
{
	struct clone_args args = {
		.flags = flags & ~255ul, .stack = stack, .parent_tid = parent_tid,
		.child_tid = (int __user *)(in_ia32_syscall() ? fifth : fourth),
		.tls = in_ia32_syscall() ? fourth : fifth,
	};

	return kernel_clone(args);
}
COMPAT_SYSCALL(compat_sys_ia32_clone, clone)

/* Creates the first process. It runs fn() in the kernel, and fn() calls kernel_execve(). */
void kernel_thread(int (*fn)(void))
{
	struct task_struct *task = alloc_task();

	if (IS_ERR(task))
		panic("no memory for the first process");
	task->files = kzalloc(sizeof(*task->files));
	task->fs = dup_fs(current->fs);
	task->mm = mm_alloc(TASK_SIZE_MAX);
	if (!task->files || !task->fs || !task->mm)
		panic("no memory for the first process");
	task->files->users = 1;
	task->parent = tasks[0];
	copy_thread(task, NULL, fn);
	task->state = TASK_RUNNING;
}

SYSCALL_DEFINE1(set_tid_address, int __user *, where)
{
	current->clear_child_tid = where;
	return current->pid;
}
