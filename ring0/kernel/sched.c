/* SPDX-License-Identifier: MIT */
/* The scheduler: switches threads, puts them to sleep, wakes them. Linux: kernel/sched/core.c. */
#include <entry.h>
#include <sched.h>
#include <setup.h>

struct task_struct *tasks[NR_TASKS];
unsigned long jiffies;		/* timer interrupts since boot */
bool need_resched;
static struct task_struct *dead;	/* ended thread whose stack is still in use */

/* Runs after each switch. Frees the thread that ended: its stack is no longer the current one. */
void schedule_tail(void)
{
	if (dead)
		free_task(dead);
	dead = NULL;
}

/* Returns the next runnable thread (round robin), or the idle thread, tasks[0], if none can run. */
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
 * Switches to another thread. The kernel keeps interrupts off, so a thread in the kernel loses the
 * processor only if it calls schedule(). Threads call schedule() to sleep, to yield, to end, and
 * before they return to ring 3. Therefore the kernel needs no locks.
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
	return current->waiting_for && until ? -ETIMEDOUT : 0;	/* wake_up() clears waiting_for */
}

int sleep_on(const void *what)
{
	return sleep_on_timeout(what, 0);
}

void wake_up_task(struct task_struct *task)
{
	task->waiting_for = NULL;
	task->state = TASK_RUNNING;
}

void wake_up(const void *what)
{
	for_each_task(task)
		if (task->state == TASK_INTERRUPTIBLE && task->waiting_for == what)
			wake_up_task(task);
}

/* Runs at each timer interrupt. Ends the time slice. Wakes threads whose wake_time has come. */
void timer_interrupt(void)
{
	jiffies++;
	need_resched = true;
	for_each_task(task)
		if (task->state == TASK_INTERRUPTIBLE && task->wake_time &&
		    jiffies >= task->wake_time)
			task->state = TASK_RUNNING;
}
