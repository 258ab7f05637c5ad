/* SPDX-License-Identifier: MIT */
/* gen-syscalls probe: which calls of the table the running kernel has. */
#define _DEFAULT_SOURCE		/* syscall() */
#include "probe.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Linux's calls up to this number have been looked at for the list below. */
enum { LAST_REVIEWED = 471, SECONDS = 5 };

/*
 * Six times -1 is no descriptor, no pointer, no flags, no signal and no size: most calls refuse it,
 * and the rest (getpid, umask, alarm) touch only the process that tries them. These could act
 * all the same, on more than the process that tries them: without looking at any argument, because
 * -1 means all or create, or because a wrong guess would cost too much; or end that process.
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
	"sigreturn", "stime", "swapoff", "swapon", "sync", "syslog", "tgkill", "tkill", "umount",
	"umount2", "unshare", "uprobe", "uretprobe", "vfork", "vhangup", "vm86", "vm86old", NULL
};

/* These answer ENOSYS to an operation that they do not know. */
static const char *const vague[] = { "futex", "futex_time64", "ipc", "socketcall", NULL };

static bool is_among(struct span word, const char *const *words)
{
	for (; *words; words++)
		if (span_is(word, *words))
			return true;
	return false;
}

bool probe_can(const struct span_list *abis)
{
#ifdef SYS__llseek
	return span_list_has(abis, span_of("i386"));
#else
	return !span_list_has(abis, span_of("i386")) && span_list_has(abis, span_of("64"));
#endif
}

/* Why this number is not tried, or NULL. */
static const char *left_out(const struct row *row, const struct row *theirs)
{
	if (!theirs || span_is(theirs->abi, "x32") || span_compare(theirs->name, row->name) ||
	    row->number > LAST_REVIEWED)
		return "left out: Linux " RING3_LINUX " has no such call";
	if (is_among(theirs->name, acting))
		return "left out: it could act";
	if (is_among(theirs->name, vague))
		return "left out: it may say ENOSYS for other reasons";
	return NULL;
}

/* In a process of its own: 0 there, 1 missing. */
static _Noreturn void try_call(unsigned int number)
{
	const struct rlimit none = { 0, 0 };

	setrlimit(RLIMIT_CORE, &none);
	alarm(SECONDS);
	errno = 0;
	_exit(syscall((long)number, -1L, -1L, -1L, -1L, -1L, -1L) == -1 && errno == ENOSYS);
}

/* What the kernel says to a number; room is for an answer that is made up. */
static const char *answer_of(unsigned int number, char room[64])
{
	int status;
	pid_t child = fork();

	if (child == 0)
		try_call(number);
	while (child > 0 && waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			child = -1;
	if (child < 0)
		snprintf(room, 64, "not known: %s", strerror(errno));
	else if (WIFSIGNALED(status))
		snprintf(room, 64, "not known: signal %d", WTERMSIG(status));
	else
		return WEXITSTATUS(status) ? "missing" : "there";
	return room;
}

void print_probe(struct buffer *out, const struct input *input)
{
	for (size_t i = 0; i < input->table->count; i++) {
		const struct row *row = &input->table->rows[i];
		const struct row *theirs = linux_find(input->linux_tables, input->abis, row->number);
		const char *answer = left_out(row, theirs);
		char room[64];

		snprintf(room, sizeof(room), "%u\t", row->number);
		buffer_puts(out, room);
		buffer_add_span(out, row->name);
		buffer_puts(out, "\t");
		buffer_puts(out, answer ? answer : answer_of(row->number, room));
		buffer_puts(out, "\n");
	}
}
