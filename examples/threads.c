/* SPDX-License-Identifier: MIT */
/* threads: four of them by clone add to one counter under a lock made of a futex, each with an errno of its own. */
#define _GNU_SOURCE	/* for clone() */
#include <errno.h>
#include <limits.h>
#include <sched.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "text.h"

/* futex(2); the kernel's <linux/futex.h> has them too. */
enum { FUTEX_WAIT = 0, FUTEX_WAKE = 1, FUTEX_PRIVATE_FLAG = 128 };

enum { THREADS = 4, ROUNDS = 20000, STACK = 64 << 10 };

/* A thread: its stack, at the top of which it begins, and at the bottom what is its own. */
struct thread {
	int error;		/* its errno */
	int id;			/* the kernel's number; 0 again, with a wake-up, once it has ended */
	int number;
	int failures;		/* how often errno was not what its own call had left */
};

static char *stacks;		/* THREADS of STACK bytes each */
static int main_error;
static long counter;

/*
 * ring3 asks this for errno, and so do its headers: a program with threads has its own, and the
 * archive's stays out. Which thread asks is told by the stack that it asks from.
 */
int *__errno_location(void)
{
	uintptr_t here = (uintptr_t)__builtin_frame_address(0), first = (uintptr_t)stacks;

	if (!stacks || here < first || here >= first + THREADS * STACK)
		return &main_error;
	return &((struct thread *)(first + (here - first) / STACK * STACK))->error;
}

/* 0: free; 1: taken; 2: taken, and somebody may be waiting. futex(2), futex(7). */
static int lock;

static void take(void)
{
	int free = 0;

	if (__atomic_compare_exchange_n(&lock, &free, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		return;
	while (__atomic_exchange_n(&lock, 2, __ATOMIC_ACQUIRE))
		syscall(SYS_futex, &lock, (long)(FUTEX_WAIT | FUTEX_PRIVATE_FLAG), 2L, 0L);
}

static void give(void)
{
	if (__atomic_exchange_n(&lock, 0, __ATOMIC_RELEASE) == 2)
		syscall(SYS_futex, &lock, (long)(FUTEX_WAKE | FUTEX_PRIVATE_FLAG), 1L);
}

static int work(void *argument)
{
	struct thread *self = argument;
	int i;

	for (i = 0; i < ROUNDS; i++) {
		take();
		counter++;
		give();
		/* An error of this thread's: EBADF in one, EFAULT or so in another. */
		if (i % 100)
			continue;
		if (self->number % 2) {
			close(-1);
			sched_yield();
			self->failures += errno != EBADF;
		} else {
			chdir("/nonexistent");
			sched_yield();
			self->failures += errno != ENOENT;
		}
	}
	return 0;
}

int main(void)
{
	const int flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM |
		CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;
	int failures = 0, i;

	stacks = mmap(NULL, THREADS * STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (stacks == MAP_FAILED) {
		stacks = NULL;
		return complain("threads", "mmap");
	}
	for (i = 0; i < THREADS; i++) {
		struct thread *t = (struct thread *)(void *)(stacks + i * STACK);

		t->number = i;
		t->id = -1;
		if (clone(work, stacks + (i + 1) * STACK, flags, t, &t->id, NULL, &t->id) < 0)
			return complain("threads", "clone");
	}
	for (i = 0; i < THREADS; i++) {
		struct thread *t = (struct thread *)(void *)(stacks + i * STACK);
		int id;

		/* Not private: it is the kernel that wakes, for whoever may be waiting. */
		while ((id = __atomic_load_n(&t->id, __ATOMIC_ACQUIRE)))
			syscall(SYS_futex, &t->id, (long)FUTEX_WAIT, (long)id, 0L);
		failures += t->failures;
	}
	say_number((unsigned long)counter);
	say(failures ? " counted, errno was shared\n" : " counted, each errno its own thread's\n");
	return failures || counter != (long)THREADS * ROUNDS;
}
