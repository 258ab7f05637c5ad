/* SPDX-License-Identifier: MIT */
/* Which thread runs, and how one waits. Linux: kernel/sched/core.c, wait.c; the plain way of Linux 1.0. */
#include <entry.h>
#include <sched.h>
#include <setup.h>

struct task_struct *tasks[NR_TASKS];
unsigned long jiffies;		/* timer interrupts since boot */
bool need_resched;
static struct task_struct *dead;	/* has ended, and was on its stack until now */

/* The first thing that a thread does after another: nobody is on the stack of the one that has ended. */
void schedule_tail(void)
{
	if (dead)
		free_pages(dead, THREAD_SIZE / PAGE_SIZE);
	dead = NULL;
}

/* The next in turn that can run, behind the current one; tasks[0] idles if there is none. */
static struct task_struct *pick_next_task(void)
{
	int here = 0;

	while (here < NR_TASKS - 1 && tasks[here] != current)
		here++;
	for (int i = 1; i <= NR_TASKS; i++) {
		struct task_struct *task = tasks[(here + i) % NR_TASKS];

		if (task && task != tasks[0] && task->state == TASK_RUNNING)
			return task;
	}
	return tasks[0];
}

/*
 * Gives the processor to another thread. The kernel itself is never interrupted by another thread: it comes here of its own
 * accord, to wait or on the way back to ring 3, so it needs no locks.
 */
void schedule(void)
{
	struct task_struct *next = pick_next_task();

	if (current->state == TASK_DEAD)
		dead = current;
	if (next != current)
		switch_to(current, next);
	schedule_tail();
}

int sleep_on_timeout(const void *what, unsigned long until)
{
	if (current->fatal_signal)
		return -EINTR;
	current->waiting_for = what;
	current->wake_time = until;
	current->state = TASK_INTERRUPTIBLE;
	schedule();
	if (current->fatal_signal)
		return -EINTR;
	return current->waiting_for && until ? -ETIMEDOUT : 0;	/* wake_up() has cleared it */
}

int sleep_on(const void *what)
{
	return sleep_on_timeout(what, 0);
}

int wake_up_nr(const void *what, int most)
{
	int woken = 0;

	for (int i = 1; i < NR_TASKS && woken < most; i++) {
		struct task_struct *task = tasks[i];

		if (!task || task->state != TASK_INTERRUPTIBLE || task->waiting_for != what)
			continue;
		task->waiting_for = NULL;
		task->state = TASK_RUNNING;
		woken++;
	}
	return woken;
}

int wake_up(const void *what)
{
	return wake_up_nr(what, NR_TASKS);
}

/* Each tick ends the turn of the thread that runs, and the waiting of those whose time has come. */
void timer_interrupt(void)
{
	jiffies++;
	need_resched = true;
	for (int i = 1; i < NR_TASKS; i++) {
		struct task_struct *task = tasks[i];

		if (task && task->state == TASK_INTERRUPTIBLE && task->wake_time && jiffies >= task->wake_time)
			task->state = TASK_RUNNING;
	}
}
