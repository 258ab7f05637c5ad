/* SPDX-License-Identifier: MIT */
/*
 * threads: starts four threads with clone. They increment one counter, which a lock made with
 * futex protects. Each thread has its own errno.
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

/* Arguments of futex(2), as in <linux/futex.h>. */
enum { FUTEX_WAIT = 0, FUTEX_WAKE = 1, FUTEX_PRIVATE_FLAG = 128 };

enum { THREADS = 4, ROUNDS = 20000, STACK = 64 << 10 };

/* A thread's data, at the lowest addresses of its stack. The stack grows down towards it. */
struct thread {
	int error;		/* the thread's errno */
	int id;			/* thread id. The kernel sets it to 0 at the thread's end */
	int number;
	int failures;		/* number of times that errno had an unexpected value */
};

static char *stacks;		/* THREADS stacks of STACK bytes each */
static int main_error;
static long counter;

/*
 * errno is *__errno_location(). A program with threads defines this function; then the linker does
 * not use the one in libring3.a. Finds the thread that calls by the address of its stack. Subtracts
 * 1, because on some architectures the address of a thread's first frame is the end of its stack.
 */
int *__errno_location(void)
{
	uintptr_t here = (uintptr_t)__builtin_frame_address(0) - 1, first = (uintptr_t)stacks;

	if (!stacks || here < first || here >= first + THREADS * STACK)
		return &main_error;
	return &((struct thread *)(first + (here - first) / STACK * STACK))->error;
}

/* 0: free; 1: locked; 2: locked, and another thread may wait for it. See futex(2), futex(7). */
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
		/* In every 100th round, make a call that fails: the error depends on the thread. */
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
		 * No FUTEX_PRIVATE_FLAG: the kernel's wake-up at a thread's end is for shared
		 * futexes.
		 */
		while ((id = __atomic_load_n(&t->id, __ATOMIC_ACQUIRE)))
			syscall(SYS_futex, &t->id, (long)FUTEX_WAIT, (long)id, 0L);
		failures += t->failures;
	}
	say_number((unsigned long)counter);
	say(failures ? " counted, errno was shared\n" : " counted, each errno its own thread's\n");
	return failures || counter != (long)THREADS * ROUNDS;
}
