/* SPDX-License-Identifier: MIT */
/*
 * Implements `gen-syscalls probe`, which tests, for each system call in the table, whether the
 * running kernel has it.
 */
#define _DEFAULT_SOURCE		/* declares syscall() */
#include "extras/probe.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
	/*
	 * The highest number of a system call to try. Nobody has checked yet whether system calls
	 * with higher numbers can do harm.
	 */
	LAST_REVIEWED = 472,
	/*
	 * Time limit in seconds for the process that tries a system call. The limit is high,
	 * because the machine may be busy.
	 */
	SECONDS = 60,
	/* A number that no kernel uses. */
	UNUSED_NUMBER = 0x3FFFFFFF,
	ANSWER_SIZE = 128,
};

/*
 * The result of a system call that was tried. `error` is the error number of the system call, or 0
 * if the system call succeeded.
 */
struct answer {
	int error;
	char lost[ANSWER_SIZE];	/* the reason why there is no result, or "" */
};

/*
 * gen-syscalls tries a system call in a child process, with six arguments of -1. The value -1 is no
 * valid descriptor, pointer, flag, signal or size. So most system calls fail. Some, such as umask,
 * succeed, but affect only the child.
 *
 * The system calls in this array are not tried. Most of them ignore their arguments, or treat -1 as
 * "all" or "create". They could affect other processes or end the child. The rest of the array,
 * such as reboot, should fail with arguments of -1. But if one of these succeeded because of a
 * mistake in gen-syscalls, it would do too much harm.
 */
static const char *const acting[] = {
	"acct", "add_key", "adjtimex", "arch_prctl", "bpf", "capset", "chroot", "clock_adjtime",
	"clock_adjtime64", "clock_settime", "clock_settime64", "clone", "clone3", "delete_module",
	"exit", "exit_group", "finit_module", "fork", "init_module", "ioperm", "iopl", "ioprio_set",
	"kexec_file_load", "kexec_load", "keyctl", "kill", "landlock_restrict_self",
	"lsm_set_self_attr", "migrate_pages", "mlockall", "modify_ldt", "mount", "mount_setattr",
	"move_pages", "msgget", "munlockall", "nice", "open_tree_attr", "pause", "personality",
	"pidfd_send_signal", "pivot_root", "prctl", "process_madvise", "process_mrelease",
	"process_vm_writev", "ptrace", "quotactl", "quotactl_fd", "reboot", "request_key",
	"restart_syscall", "rt_sigqueueinfo", "rt_sigreturn", "rt_tgsigqueueinfo",
	"sched_setaffinity", "sched_setattr", "sched_setparam", "sched_setscheduler", "seccomp",
	"semget", "setdomainname", "setfsgid", "setfsgid32", "setfsuid", "setfsuid32", "setgid",
	"setgid32", "setgroups", "setgroups32", "sethostname", "setns", "setpgid", "setpriority",
	"setregid", "setregid32", "setresgid", "setresgid32", "setresuid", "setresuid32",
	"setreuid", "setreuid32", "setsid", "settimeofday", "setuid", "setuid32", "shmget",
	"sigreturn", "sigsuspend", "stime", "swapoff", "swapon", "sync", "syslog", "tgkill", "tkill", "umount",
	"umount2", "unshare", "uprobe", "uretprobe", "vfork", "vhangup", "vm86", "vm86old", NULL
};

/*
 * These system calls are tried with arguments of 0 instead of -1. In qemu 8 to 10, brk(-1) unmaps
 * the program, because qemu rounds the address -1 up to the next page, which is address 0. The
 * kernel logs a warning for flock(-1, -1), because the second -1 includes the flag LOCK_MAND.
 */
static const char *const asking[] = { "brk", "flock", NULL };

/* These system calls are not tried, because the kernel writes a log message for each of them. */
static const char *const logged[] = { "bdflush", "remap_file_pages", NULL };

/*
 * These system calls are not tried. Each has an argument that selects an operation, and no
 * operation has the number -1. For an unknown operation, the system call may return ENOSYS,
 * although the kernel has the system call.
 */
static const char *const vague[] = { "futex", "futex_time64", "ipc", "socketcall", NULL };

long enter_own(long number, long argument)
{
	long result;

	errno = 0;
	result = syscall(number, argument, argument, argument, argument, argument, argument);
	return result == -1 && errno ? -errno : result;
}

/*
 * Waits until the child ends. If the child still runs after SECONDS seconds, kills it and sets
 * *late to true. Returns false if waitpid() fails.
 */
static bool wait_for(pid_t child, int *status, bool *late)
{
	const struct timespec limit = { SECONDS, 0 }, now = { 0, 0 };
	sigset_t ended;

	sigemptyset(&ended);
	sigaddset(&ended, SIGCHLD);
	*late = sigtimedwait(&ended, NULL, &limit) < 0;
	if (*late)
		kill(child, SIGKILL);
	while (waitpid(child, status, 0) < 0)
		if (errno != EINTR)
			return false;
	if (*late)
		sigtimedwait(&ended, NULL, &now);
	return true;
}

/*
 * Tries the system call `number` and returns the result. try_call() creates a child process, and
 * the child calls `by`. The function `by` executes the system call with six arguments. Each of them
 * has the value `argument`.
 */
static struct answer try_call(enter_function *by, long number, long argument)
{
	const struct rlimit none = { 0, 0 };
	struct answer answer = { 0 };
	int status = 0;
	bool late = false;
	pid_t child = fork();

	if (child == 0) {
		long result;

		setrlimit(RLIMIT_CORE, &none);
		result = by(number, argument);
		/* The exit status has 8 bits. Error numbers fit, because they are below 255. */
		_exit(result < 0 && result > -255 ? (int)-result : 0);
	}
	if (child < 0 || !wait_for(child, &status, &late))
		snprintf(answer.lost, ANSWER_SIZE, "not known: %s", strerror(errno));
	else if (late)
		snprintf(answer.lost, ANSWER_SIZE, "not known: no answer in %d seconds", SECONDS);
	else if (WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS)
		snprintf(answer.lost, ANSWER_SIZE, "not known: a seccomp filter ends the process");
	else if (WIFSIGNALED(status))
		snprintf(answer.lost, ANSWER_SIZE, "not known: signal %d", WTERMSIG(status));
	answer.error = WEXITSTATUS(status);
	return answer;
}

/*
 * Sets SIGCHLD to its default action and blocks it. wait_for() waits for the end of the child with
 * sigtimedwait(), which needs a blocked signal.
 */
static void want_children(void)
{
	sigset_t ended;

	signal(SIGCHLD, SIG_DFL);
	sigemptyset(&ended);
	sigaddset(&ended, SIGCHLD);
	sigprocmask(SIG_BLOCK, &ended, NULL);
}

/*
 * `table` is the table of an architecture for which this program was not compiled. Returns true if
 * the function `by` can execute system calls of that architecture. To test this, a child executes
 * getpid with the number in `table`. The test fails if the kernel does not support the trap
 * instruction. The test also fails if an emulator runs this program and uses another table of
 * numbers.
 */
static bool reaches(enter_function *by, const struct table *table)
{
	const struct row **names = table_names(table);
	const struct row *row = names_find(names, table->count, span_of("getpid"));
	long number = row ? (long)row->number : -1;
	int status = 0;
	bool late;
	pid_t child;

	free(names);
	child = fork();
	if (child == 0)
		_exit(by(number, 0) != getpid());
	return row && child > 0 && wait_for(child, &status, &late) && !status;
}

bool probe_can(const struct input *input)
{
	const struct architecture *architecture = input->architecture;
	struct span rest = span_of(architecture ? architecture->abis : "");
	bool own_abi = false;

	for (struct span word = next_field(&rest); word.len; word = next_field(&rest))
		own_abi = own_abi || span_list_has(input->abis, word);
	if (!own_abi || !architecture->enter)
		return false;
	want_children();
	return architecture->enter == enter_own ||
	       reaches(architecture->enter, linux_table(input->linux_tables, architecture));
}

/*
 * Returns true if a seccomp filter applies to this program. If prctl() fails with EINVAL, the
 * kernel does not support seccomp, and the result is false. If prctl() fails with another error,
 * the result is true, because the error may come from a seccomp filter.
 */
static bool is_filtered(void)
{
	int mode = prctl(PR_GET_SECCOMP, 0L, 0L, 0L, 0L);

	return mode > 0 || (mode < 0 && errno != EINVAL);
}

/*
 * Returns the reason why the system call of `row` is not tried. Returns NULL if gen-syscalls should
 * try the system call. `theirs` is the row with the same number in Linux's table, or NULL. The
 * system call is not tried if `theirs` is NULL or has another name. It is also not tried if
 * `theirs` is for the second ABI, other_abi (x32).
 */
static const char *left_out(const struct row *row, const struct row *theirs, const char *other_abi)
{
	if (!theirs || span_is(theirs->abi, other_abi) || span_compare(theirs->name, row->name) ||
	    row->number > LAST_REVIEWED)
		return "left out: Linux " RING3_LINUX " has no such call";
	if (span_is_among(theirs->name, acting))
		return "left out: it could act";
	if (span_is_among(theirs->name, logged))
		return "left out: the kernel logs who makes it";
	if (span_is_among(theirs->name, vague))
		return "left out: it may say ENOSYS for other reasons";
	return NULL;
}

/*
 * Returns true if the result `answer` may come from the seccomp filter and not from the kernel.
 * Most filters return EPERM for every system call that they forbid. Some return the same error as
 * for an unused number. `unused` is the result for an unused number.
 */
static bool is_filters(const struct answer *answer, const struct answer *unused)
{
	return answer->error == EPERM ||
	       (unused->error != ENOSYS && !*unused->lost && answer->error == unused->error);
}

void print_probe(struct buffer *out, const struct input *input)
{
	enter_function *by = input->architecture->enter;
	bool filtered = is_filtered();
	struct answer unused = try_call(by, UNUSED_NUMBER, -1);
	size_t refused = 0, missing = 0;

	for (size_t i = 0; i < input->table->count; i++) {
		const struct row *row = &input->table->rows[i];
		const struct row *theirs = linux_find(input->linux_tables, input->architecture,
						    row->number);
		const char *without = left_out(row, theirs, input->architecture->other_abi);
		struct answer answer = { 0 };
		char room[64];

		if (!without)
			answer = try_call(by, (long)row->number, span_is_among(row->name, asking) ? 0 : -1);
		snprintf(room, sizeof(room), "%u\t", row->number);
		buffer_puts(out, room);
		buffer_add_span(out, row->name);
		buffer_puts(out, "\t");
		if (without || *answer.lost) {
			buffer_puts(out, without ? without : answer.lost);
		} else if (answer.error == ENOSYS) {
			buffer_puts(out, "missing");
			missing++;
		} else if (filtered && is_filters(&answer, &unused)) {
			buffer_puts(out, "not known: perhaps a seccomp filter said: ");
			buffer_puts(out, strerror(answer.error));
			refused++;
		} else {
			buffer_puts(out, "there");
		}
		buffer_puts(out, "\n");
	}
	if (filtered)
		diag_note(input->diag, 0, "a seccomp filter is in force: for it %zu calls are not known, "
			  "and %zu that are missing may be there", refused, missing);
}
