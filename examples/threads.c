/* SPDX-License-Identifier: MIT */
/*
 * threads: starts four threads with clone. All threads increment one counter. A lock protects the
 * counter. The program implements the lock with futex(2). Each thread has its own errno.
 */
#define _GNU_SOURCE	/* for clone() */
#include <errno.h>
#include <limits.h>
#include <sched.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "text.h"

/* Values of the argument futex_op of futex(2). They are the same as in <linux/futex.h>. */
enum { FUTEX_WAIT = 0, FUTEX_WAKE = 1, FUTEX_PRIVATE_FLAG = 128 };

enum { THREADS = 4, ROUNDS = 20000, STACK = 64 << 10 };

/*
 * The data of one thread. They are at the lowest addresses of the thread's stack. The stack grows
 * down towards the data.
 */
struct thread {
	/* The errno of this thread. */
	int error;
	/* The thread id. When the thread ends, the kernel sets the id to 0. */
	int id;
	int number;
	/* The number of times that errno had an unexpected value in this thread. */
	int failures;
};

/* The stacks of all threads. There are THREADS stacks of STACK bytes each. */
static char *stacks;
static int main_error;
static long counter;

/*
 * The macro errno is *__errno_location(). libring3.a has this function for programs with one
 * thread. This definition replaces it.
 * The function finds the calling thread by the address of the current stack frame. It subtracts 1,
 * because on some architectures the frame address of a thread's first function is the end of its
 * stack. That address already belongs to the next stack.
 */
int *__errno_location(void)
{
	uintptr_t here = (uintptr_t)__builtin_frame_address(0) - 1, first = (uintptr_t)stacks;

	if (!stacks || here < first || here >= first + THREADS * STACK)
		return &main_error;
	return &((struct thread *)(first + (here - first) / STACK * STACK))->error;
}

/*
 * The lock is 0 if it is free, and 1 if a thread has locked it. It is 2 if a thread has locked it
 * and another thread may wait for it. See futex(2), futex(7).
 */
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
		/*
		 * In every 100th round, make a system call that fails. Threads with even numbers
		 * expect another error number than threads with odd numbers.
		 */
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

		/*
		 * Use no FUTEX_PRIVATE_FLAG. When a thread ends, the kernel wakes only waiters
		 * without this flag.
		 */
		while ((id = __atomic_load_n(&t->id, __ATOMIC_ACQUIRE)))
			syscall(SYS_futex, &t->id, (long)FUTEX_WAIT, (long)id, 0L);
		failures += t->failures;
	}
	say_number((unsigned long)counter);
	say(failures ? " counted, errno was shared\n" : " counted, each errno its own thread's\n");
	return failures || counter != (long)THREADS * ROUNDS;
}
