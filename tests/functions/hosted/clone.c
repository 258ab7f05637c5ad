/* SPDX-License-Identifier: MIT */
/*
 * Tests vfork, clone and clone3, and the errors of modify_ldt. Also tests the restorers, the
 * functions to which signal handlers return.
 */
#define _GNU_SOURCE
#include "../test.h"
#include "../crowded.h"
#include "../emulated.h"
#include "r3.h"
#include <errno.h>
#include <linux/sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

pid_t r3_vfork(void) __attribute__((returns_twice));
int r3_clone(int (*fn)(void *), void *stack, int flags, void *arg, ...);
int r3___clone3(struct clone_args *cl_args, size_t size, int (*fn)(void *), void *arg);
int r3_sys_rt_sigaction(int signum, const void *act, void *oldact, size_t sigsetsize);
void r3_sys_rt_sigreturn(void);
int r3_sys_modify_ldt(int func, void *ptr, unsigned long bytecount);
#ifdef __i386__
void r3_sys_sigreturn(void);
#endif

enum { STACK = 64 * 1024 };

static char *stack_of(void)
{
	char *stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	assert_ptr_not_equal(stack, MAP_FAILED);
	return stack;
}

static int exit_status(pid_t pid)
{
	int status;

	assert_int_equal(waitpid(pid, &status, __WALL), pid);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

/*
 * Overwrites the stack below the caller's frame, and exits with 7. If vfork kept data in that
 * memory, the data would be lost, and the test would fail.
 */
static __attribute__((noinline)) void overwrite(void)
{
	volatile char filler[2048];

	memset((char *)filler, 0x55, sizeof filler);
	/* filler[0] is never 0. The compiler cannot know this, so it does not remove the memset. */
	if (filler[0])
		_exit(7);
}

static void vforks(void **state)
{
	volatile int shared = 1;
	pid_t pid;

	(void)state;
	do {
		r3_errno = EDOM;
		pid = r3_vfork();
	} while (pid < 0 && (errno = r3_errno, refused(pid)));
	if (pid == 0) {
		shared = 2;
		overwrite();
		/* Not reached, because overwrite() ends the child. */
		abort();
	}
	assert_true(pid > 0);
	assert_int_equal(exit_status(pid), 7);
	assert_int_equal(r3_errno, EDOM);
	if (shared != 2) {
		assert_true(emulated());
		print_message("SKIP: vfork: this emulator forks\n");
	}
}

/*
 * What the child observed. The structure is in shared memory, because a child without CLONE_VM has
 * its own copy of other memory.
 */
static volatile struct {
	int argument, misaligned;
} *seen;

/*
 * Records the argument, and whether the stack is misaligned. The variable `block` must be aligned
 * to 16 bytes. So the compiler generates code that relies on an aligned stack.
 */
static int child(void *argument)
{
	unsigned char block[16] __attribute__((aligned(16)));

	seen->misaligned = (int)((uintptr_t)__builtin_frame_address(0) % 16) != (sizeof(long) == 8 ? 0 : 8);
	__asm__ volatile("" : : "r"(block) : "memory");
	seen->argument = *(int *)argument;
	return 42;
}

/* Tests clone with stacks whose ends have every possible alignment. */
static void clones_with(int flags)
{
	char *stack = stack_of();

	seen = (void *)stack_of();
	for (int off = 0; off < 32; off++) {
		int argument = 1000 + off;
		pid_t pid, parent_tid = 0, child_tid = 0;

		seen->misaligned = -1;
		do {
			r3_errno = EDOM;
			pid = r3_clone(child, stack + STACK - off, flags | SIGCHLD,
				       &argument, &parent_tid, NULL, &child_tid);
		} while (pid < 0 && r3_errno == EAGAIN && (errno = r3_errno, refused(pid)));
		if (flags & CLONE_VM && pid < 0 && r3_errno == EINVAL) {
			assert_true(emulated());
			print_message("SKIP: clone: this emulator shares memory with threads only\n");
			return;
		}
		assert_true(pid > 0);
		assert_int_equal(exit_status(pid), 42);
		assert_int_equal(seen->argument, argument);
		assert_int_equal(parent_tid, flags & CLONE_PARENT_SETTID ? pid : 0);
		assert_int_equal(child_tid, flags & CLONE_CHILD_SETTID ? pid : 0);
		assert_false(seen->misaligned);
		assert_int_equal(r3_errno, EDOM);
	}
	munmap(stack, STACK);
}

static void clones(void **state)
{
	(void)state;
	clones_with(0);
}

static void clones_that_share(void **state)
{
	(void)state;
	clones_with(CLONE_VM | CLONE_PARENT_SETTID | CLONE_CHILD_SETTID);
}

static void clone_errors(void **state)
{
	char *stack = stack_of();
	int argument = 0;

	(void)state;
	assert_int_equal(r3_clone(NULL, stack + STACK, SIGCHLD, &argument), -1);
	assert_int_equal(r3_errno, EINVAL);
	r3_errno = 0;
	assert_int_equal(r3_clone(child, NULL, SIGCHLD, &argument), -1);
	assert_int_equal(r3_errno, EINVAL);
	r3_errno = 0;
	/*
	 * Tests that clone returns an error of the kernel. The kernel returns EINVAL, because
	 * CLONE_THREAD requires CLONE_SIGHAND. ring3 does not check this.
	 */
	assert_int_equal(r3_clone(child, stack + STACK, CLONE_THREAD, &argument), -1);
	assert_int_equal(r3_errno, EINVAL);
	munmap(stack, STACK);
}

static void clone3s(void **state)
{
	char *stack = stack_of();
	int argument = 3;
	struct clone_args cl_args = {
		.flags = CLONE_VM, .exit_signal = SIGCHLD,
		.stack = (uintptr_t)stack, .stack_size = STACK - 8,
	};
	pid_t pid;

	(void)state;
	seen->misaligned = -1;
	do
		pid = r3___clone3(&cl_args, sizeof cl_args, child, &argument);
	while (pid < 0 && r3_errno == EAGAIN && (errno = r3_errno, refused(pid)));
	if (pid < 0 && r3_errno == ENOSYS) {
		print_message("SKIP: clone3: none here\n");
		return;
	}
	assert_true(pid > 0);
	assert_int_equal(exit_status(pid), 42);
	assert_int_equal(seen->argument, 3);
	assert_false(seen->misaligned);
	assert_int_equal(r3___clone3(NULL, sizeof cl_args, child, &argument), -1);
	assert_int_equal(r3_errno, EINVAL);
	assert_int_equal(r3___clone3(&cl_args, sizeof cl_args, NULL, &argument), -1);
	assert_int_equal(r3_errno, EINVAL);
	assert_int_equal(r3___clone3(&cl_args, 1, child, &argument), -1);
	assert_int_equal(r3_errno, EINVAL);
	munmap(stack, STACK);
}

/* The structure that the system call rt_sigaction reads. It is a copy of struct sigaction in Linux's asm/signal.h. */
struct kernel_sigaction {
	void (*handler)(int, siginfo_t *, void *);
	unsigned long flags;
	void (*restorer)(void);
	unsigned char mask[8];
};

#define SA_RESTORER 0x04000000

static volatile int handled;

static void handler(int signum, siginfo_t *info, void *context)
{
	(void)info;
	(void)context;
	handled = signum;
}

/*
 * Tests that a signal handler returns through the restorer, and that the interrupted code then
 * continues. The restorer is the function that executes sigreturn or rt_sigreturn.
 */
static void returns_from_handler(unsigned long flags, void (*restorer)(void))
{
	struct kernel_sigaction action = { handler, flags | SA_RESTORER, restorer, { 0 } };

	handled = 0;
	assert_int_equal(r3_sys_rt_sigaction(SIGUSR1, &action, NULL, 8), 0);
	assert_int_equal(raise(SIGUSR1), 0);
	assert_int_equal(handled, SIGUSR1);
	signal(SIGUSR1, SIG_DFL);
}

static void restorers(void **state)
{
	(void)state;
	returns_from_handler(SA_SIGINFO, r3_sys_rt_sigreturn);
#ifdef __i386__
	returns_from_handler(0, r3_sys_sigreturn);
#else
	returns_from_handler(0, r3_sys_rt_sigreturn);
#endif
}

/*
 * Checks the bytes of the restorer's instructions, because debuggers and unwinders recognize a signal frame by these bytes.
 * They do so only if the byte before the restorer has no unwind information. So that byte must be
 * a nop outside of any function.
 */
static void check_restorer(void (*restorer)(void), const char *bytes, size_t n)
{
	volatile uintptr_t at = (uintptr_t)restorer;	/* volatile prevents a warning of the access to at - 1 */

	assert_memory_equal((const char *)at - 1, "\x90", 1);
	assert_memory_equal((const char *)at, bytes, n);
}

static void restorer_bytes(void **state)
{
	(void)state;
#ifdef __i386__
	check_restorer(r3_sys_rt_sigreturn, "\xb8\xad\0\0\0\xcd\x80", 7);
	check_restorer(r3_sys_sigreturn, "\x58\xb8\x77\0\0\0\xcd\x80", 8);
#else
	check_restorer(r3_sys_rt_sigreturn, "\x48\xc7\xc0\x0f\0\0\0\x0f\x05", 9);
#endif
}

/*
 * Tests errors of modify_ldt on x86_64. The kernel returns an error as a 32-bit number,
 * zero-extended to 64 bits, so it is positive. The stub, the function of this system call, must
 * still set errno.
 */
static void modify_ldt_errors(void **state)
{
	(void)state;
	r3_errno = 0;
	assert_int_equal(r3_sys_modify_ldt(1, NULL, 1), -1);
	if (r3_errno == ENOSYS)
		print_message("SKIP: modify_ldt: none here\n");
	else
		assert_int_equal(r3_errno, EINVAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(vforks),
		cmocka_unit_test(clones),
		cmocka_unit_test(clones_that_share),
		cmocka_unit_test(clone_errors),
		cmocka_unit_test(clone3s),
		cmocka_unit_test(restorers),
		cmocka_unit_test(restorer_bytes),
		cmocka_unit_test(modify_ldt_errors),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
