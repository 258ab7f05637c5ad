/* SPDX-License-Identifier: MIT */
/*
 * Checks that ring3 passes no uninitialized byte to the kernel. Each function of padding.c runs
 * twice, in two traced processes. Each process first fills its stack with one byte value: 0xa5 in
 * the first process, and 0x5a in the second. If an argument of a system call points to an object on
 * this stack, the tracer reads the object. The object must have the same bytes in both processes.
 *
 * The tracer lets the kernel execute only rt_sigprocmask and exit_group. All other system calls
 * fail with ENOSYS, so that ring3 also tries its fallbacks.
 *
 * code: code-padding-@ARCH@ | bare padding.c -D_GNU_SOURCE | only=x86
 * build: padding-@ARCH@ | hosted test_padding.c %stub-calls-@ARCH@.c %code-padding-@ARCH@ \
 *	%tracer-@ARCH@ %libr3-@ARCH@.a | only=x86
 * test: padding @ARCH@ native | %padding-@ARCH@ | only=x86
 */
#include "calls.h"
#include "padding.h"
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

enum { ROOM = 32768, MOST = 64, LARGEST = 256 };

#ifdef __x86_64__
#define NUMBER(registers)	(registers).orig_rax
#define WORDS(registers)	{ (registers).rdi, (registers).rsi, (registers).rdx, (registers).r10, (registers).r8, (registers).r9 }
#else
#define NUMBER(registers)	(registers).orig_eax
#define WORDS(registers)	{ (registers).ebx, (registers).ecx, (registers).edx, (registers).esi, (registers).edi, (registers).ebp }
#endif

extern const struct padding_case r3_padding_cases[];

/*
 * The number of bytes that the kernel reads from the object to which an argument points. 0 means
 * that the kernel only writes to the object. The numbers are from the calls of copy_from_user in
 * Linux.
 */
static const struct {
	long number;
	int argument, size;
} sizes[] = {
	{ SYS_rt_sigaction, 1, 3 * sizeof(long) + 8 },
	{ SYS_rt_sigaction, 2, 0 },
	{ SYS_rt_sigprocmask, 1, 8 },
	{ SYS_rt_sigprocmask, 2, 0 },
	{ SYS_execve, 0, 16 },		/* the path "/proc/self/fd/3" */
	{ SYS_readlinkat, 2, 0 },
	{ SYS_rt_sigqueueinfo, 2, 128 },
	{ SYS_sendmsg, 1, 7 * sizeof(long) },
	{ SYS_pselect6, 5, 2 * sizeof(long) },
	{ SYS_setitimer, 1, 4 * sizeof(long) },
	{ SYS_setitimer, 2, 0 },
	{ SYS_statx, 4, 0 },
#ifdef __x86_64__
	{ SYS_clock_adjtime, 1, 208 },
	{ SYS_clock_nanosleep, 2, 16 },
	{ SYS_clock_nanosleep, 3, 0 },
	{ SYS_clock_settime, 1, 16 },
	{ SYS_ppoll, 2, 16 },
	{ SYS_pselect6, 4, 16 },
	{ SYS_utimensat, 2, 32 },
#else
	{ SYS_clock_adjtime64, 1, 208 },
	{ SYS_clock_adjtime, 1, 128 },
	{ SYS_clock_nanosleep_time64, 2, 16 },
	{ SYS_clock_nanosleep_time64, 3, 0 },
	{ SYS_clock_nanosleep, 2, 8 },
	{ SYS_clock_nanosleep, 3, 0 },
	{ SYS_clock_settime64, 1, 16 },
	{ SYS_clock_settime, 1, 8 },
	{ SYS__llseek, 3, 0 },
	{ SYS_fstatat64, 2, 0 },
	{ SYS_mq_timedreceive, 4, 8 },
	{ SYS_mq_timedsend, 4, 8 },
	{ SYS_ppoll_time64, 2, 16 },
	{ SYS_ppoll, 2, 8 },
	{ SYS_pselect6_time64, 4, 16 },
	{ SYS_pselect6_time64, 5, 8 },
	{ SYS_pselect6, 4, 8 },
	{ SYS_recvmmsg, 4, 8 },
	{ SYS_rt_sigtimedwait, 2, 8 },
	{ SYS_ipc, 4, 4 },		/* union of semctl */
	{ SYS_ipc, 5, 8 },		/* timeout of semtimedop */
	{ SYS_timer_settime, 2, 16 },
	{ SYS_timerfd_settime, 2, 16 },
	{ SYS_utimensat_time64, 2, 32 },
	{ SYS_utimensat, 2, 16 },
#endif
};

/*
 * *stack is the lowest address of the bytes that the traced process has filled on its stack. The
 * tracer needs this address. So *stack is in memory that the two processes share.
 */
static volatile unsigned long *stack;

/*
 * One argument of a system call that points to an object on the stack, and the bytes that the
 * kernel reads from this object.
 */
struct reading {
	long number;
	int argument, size;
	unsigned char bytes[LARGEST];
};

struct readings {
	int count;
	struct reading all[MOST];
};

static __attribute__((noinline)) void fill_stack(int pattern)
{
	unsigned char room[ROOM];

	memset(room, pattern, sizeof room);
	*stack = (unsigned long)room;
	__asm__ volatile("" : : "r"(room) : "memory");
}

static _Noreturn void traced(const struct padding_case *c, int pattern)
{
	if (ptrace(PTRACE_TRACEME, 0, 0, 0))
		_exit(1);
	raise(SIGSTOP);
	fill_stack(pattern);
	c->run();
	_exit(0);
}

/* Returns the number of argument registers that the system call uses. The kernel ignores the other argument registers. */
static int arguments_of(long number)
{
	for (size_t i = 0; i < call_count; i++)
		if (calls[i].number == number)
			return (int)calls[i].words;
	fail_msg("call %ld: no such row in the oracle", number);
	return 0;
}

static int size_of(long number, int argument)
{
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		if (sizes[i].number == number && sizes[i].argument == argument)
			return sizes[i].size;
	return -1;
}

/* Records the bytes of every object on the stack to which an argument of the system call points. */
static void read_arguments(pid_t child, const struct user_regs_struct *registers, struct readings *readings)
{
	const unsigned long words[ARGUMENTS] = WORDS(*registers);
	unsigned long low = *stack;
	long number = (long)NUMBER(*registers);
	int count = arguments_of(number);

	for (int i = 0; i < count; i++) {
		struct reading *reading = &readings->all[readings->count];

		if (words[i] < low || words[i] >= low + ROOM)
			continue;
		assert_true(readings->count < MOST);
		reading->number = number;
		reading->argument = i;
		reading->size = size_of(number, i);
		if (reading->size < 0)
			fail_msg("call %ld, argument %d is on the stack, and test_padding.c does not say how large", number, i);
		for (int at = 0; at < reading->size; at += (int)sizeof(long)) {
			errno = 0;
			long word = ptrace(PTRACE_PEEKDATA, child, (void *)(words[i] + (unsigned long)at), 0);

			assert_int_equal(errno, 0);
			memcpy(reading->bytes + at, &word, sizeof word);
		}
		readings->count++;
	}
}

/*
 * True if the system call is the rt_sigprocmask by which ring3's function __readable tests whether
 * the kernel can read an object. The argument `how` of this call is -1, which is invalid, so the
 * kernel does not use the bytes that it reads. __readable makes the kernel read 8 bytes from an
 * address that is a multiple of 8. These bytes may begin before the object, so the test does not
 * compare them.
 */
static bool is_question(const struct user_regs_struct *registers)
{
	const unsigned long words[ARGUMENTS] = WORDS(*registers);

	return NUMBER(*registers) == SYS_rt_sigprocmask && (int)words[0] == -1;
}

static void trace(const struct padding_case *c, int pattern, struct readings *readings)
{
	bool inside = false;
	int status;
	pid_t child;

	readings->count = 0;
	*stack = 0;
	child = fork();
	assert_true(child >= 0);
	if (!child)
		traced(c, pattern);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP);
	assert_int_equal(ptrace(PTRACE_SETOPTIONS, child, 0, (void *)(PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL)), 0);
	for (;;) {
		struct user_regs_struct registers;

		assert_int_equal(ptrace(PTRACE_SYSCALL, child, 0, 0), 0);
		assert_int_equal(waitpid(child, &status, 0), child);
		if (WIFEXITED(status))
			break;
		assert_true(WIFSTOPPED(status) && WSTOPSIG(status) == (SIGTRAP | 0x80));
		inside = !inside;
		assert_int_equal(ptrace(PTRACE_GETREGS, child, 0, &registers), 0);
		if (!inside || NUMBER(registers) == SYS_exit_group || is_question(&registers))
			continue;
		read_arguments(child, &registers, readings);
		if (NUMBER(registers) == SYS_rt_sigprocmask)
			/* The kernel executes rt_sigprocmask, so that a later call can restore the old signal mask. */
			continue;
		NUMBER(registers) = -1;
		assert_int_equal(ptrace(PTRACE_SETREGS, child, 0, &registers), 0);
	}
	assert_int_equal(status, 0);
}

static struct readings first, second;
static int structures;

static void all_is_set(void **state)
{
	int faults = 0;

	(void)state;
	for (const struct padding_case *c = r3_padding_cases; c->name; c++) {
		trace(c, 0xa5, &first);
		trace(c, 0x5a, &second);
		assert_int_equal(first.count, second.count);
		for (int i = 0; i < first.count; i++) {
			const struct reading *a = &first.all[i], *b = &second.all[i];

			assert_int_equal(a->number, b->number);
			structures += a->size > 0;
			for (int at = 0; at < a->size; at++)
				if (a->bytes[at] != b->bytes[at]) {
					print_message("%s: call %ld, argument %d: byte %d of %d is what the stack had\n",
						      c->name, a->number, a->argument, at, a->size);
					faults++;
					break;
				}
		}
	}
	assert_int_equal(faults, 0);
	print_message("%d structures compared\n", structures);
	assert_true(structures >= (sizeof(long) == 8 ? 17 : 57));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(all_is_set) };

	stack = mmap(NULL, sizeof *stack, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (stack == MAP_FAILED)
		return 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
