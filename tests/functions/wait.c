/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/wait.h>. */
#include "children.h"
#include <limits.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <sys/syscall.h>
#include <unistd.h>

#define NOBODY 65534
/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address

static void say_status(struct both *t, int status)
{
	/* The mask removes the bit 0x80 (core dumped), because this bit depends on the machine's settings. */
	SAY(status & ~0x80);
	SAY(WIFEXITED(status) != 0);
	SAY(WIFSIGNALED(status) != 0);
	SAY(WIFSTOPPED(status) != 0);
	SAY(WIFCONTINUED(status) != 0);
	SAY(WEXITSTATUS(status));
	SAY(WTERMSIG(status));
	SAY(WSTOPSIG(status));
}

static pid_t leaver(int status)
{
	pid_t pid;

	do
		pid = fork();
	while (refused(pid));
	if (!pid)
		_exit(status);
	return pid;
}

static void waits(struct both *t)
{
	static const int ends[] = { SIGKILL, SIGTERM, SIGHUP, SIGUSR1, SIGPIPE, SIGALRM, 34, 64 };
	int status = 0x55, sent, i;
	pid_t pid;

	FAILS(wait(&status), ECHILD);
	FAILS(waitpid(-1, &status, WNOHANG), ECHILD);
	FAILS(waitpid(getpid(), &status, 0), ECHILD);
	FAILS(waitpid(-1, &status, 0x1234), EINVAL);
	FAILS(waitpid(INT_MIN, &status, 0), ESRCH);
	MUST(status, 0x55, EDOM);

	for (i = 0; i < 256; i += 51) {
		pid = leaver(i);
		MUST(wait(&status) == pid, 1, EDOM);
		say_status(t, status);
		MUST(WEXITSTATUS(status), i, EDOM);
	}
	pid = leaver(0x1234);
	MUST(waitpid(-1, NULL, 0) == pid, 1, EDOM);
	for (i = 0; i < (int)(sizeof ends / sizeof *ends); i++) {
		pid = sleeper();
		MUST(waitpid(pid, &status, WNOHANG), 0, EDOM);
		SAY(sent = kill(pid, ends[i]));
		if (sent)		/* kill fails under qemu for some real-time signals */
			OK(kill(pid, SIGKILL));
		MUST(waitpid(pid, &status, 0) == pid, 1, EDOM);
		say_status(t, status);
		MUST(WTERMSIG(status), sent ? SIGKILL : ends[i], EDOM);
	}
	pid = sleeper();
	OK(kill(pid, SIGSTOP));
	MUST(waitpid(pid, &status, WUNTRACED) == pid, 1, EDOM);
	say_status(t, status);
	MUST(WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP, 1, EDOM);
	OK(kill(pid, SIGCONT));
	MUST(waitpid(pid, &status, WCONTINUED) == pid, 1, EDOM);
	say_status(t, status);
	MUST(WIFCONTINUED(status) != 0, 1, EDOM);
	OK(setpgid(pid, 0));
	MUST(waitpid(0, &status, WNOHANG), -1, ECHILD);
	MUST(waitpid(-pid, &status, WNOHANG), 0, EDOM);
	OK(kill(pid, SIGKILL));
	MUST(waitpid(-pid, &status, 0) == pid, 1, EDOM);

	/* Tests waitpid with a bad pointer for the status. waitpid fails with EFAULT, but has already reaped the child. */
	pid = leaver(1);
	FAILS(waitpid(pid, BAD, 0), EFAULT);
	FAILS(waitpid(pid, NULL, 0), ECHILD);
}

static void say_info(struct both *t, const siginfo_t *info, pid_t pid)
{
	SAY(info->si_signo);
	SAY(info->si_code);
	SAY(info->si_errno);
	SAY(info->si_status & ~0x80);
	SAY(info->si_pid == pid);
	SAY(info->si_uid);
}

static void waitids(struct both *t)
{
	siginfo_t info;
	pid_t pid = leaver(77);

	OK(waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT));
	say_info(t, &info, pid);
	MUST(info.si_code == CLD_EXITED && info.si_status == 77 && info.si_pid == pid, 1, EDOM);
	OK(waitid(P_ALL, 0, &info, WEXITED));
	say_info(t, &info, pid);
	FAILS(waitid(P_ALL, 0, &info, WEXITED), ECHILD);

	pid = sleeper();
	info.si_pid = 5;
	OK(waitid(P_PID, (id_t)pid, &info, WEXITED | WSTOPPED | WNOHANG));
	MUST(info.si_pid, 0, EDOM);
	OK(kill(pid, SIGSTOP));
	OK(waitid(P_PID, (id_t)pid, &info, WSTOPPED));
	say_info(t, &info, pid);
	MUST(info.si_code == CLD_STOPPED && info.si_status == SIGSTOP, 1, EDOM);
	OK(kill(pid, SIGCONT));
	OK(waitid(P_PGID, (id_t)getpgrp(), &info, WCONTINUED));
	say_info(t, &info, pid);
	MUST(info.si_code == CLD_CONTINUED && info.si_status == SIGCONT, 1, EDOM);
	OK(kill(pid, SIGTERM));
	OK(waitid(P_PID, (id_t)pid, &info, WEXITED));
	say_info(t, &info, pid);
	MUST(info.si_code == CLD_KILLED && info.si_status == SIGTERM, 1, EDOM);

	pid = leaver(1);
	OK(waitid(P_PID, (id_t)pid, NULL, WEXITED));
	FAILS(waitid(P_ALL, 0, &info, 0), EINVAL);
	FAILS(waitid(P_ALL, 0, &info, WEXITED | 0x8000), EINVAL);
	FAILS(waitid((idtype_t)99, 0, &info, WEXITED), EINVAL);
	pid = leaver(1);
	FAILS(waitid(P_PID, (id_t)pid, BAD, WEXITED), EFAULT);
}

static struct {
	struct rusage usage;
	unsigned char after[64];
} used;

static void stain(void)
{
	unsigned char *p = (unsigned char *)&used;
	size_t i;

	for (i = 0; i < sizeof used; i++)
		p[i] = 0x55;
}

static int stained(const void *from, size_t size)
{
	const unsigned char *p = from;

	while (size && *p == 0x55)
		p++, size--;
	return !size;
}

/*
 * Starts a child that waits for a byte from the file descriptor `go`. The child then uses some CPU
 * time and memory, and exits. Returns the child's process id.
 */
static pid_t worker(int go)
{
	pid_t pid;

	do
		pid = fork();
	while (refused(pid));
	if (!pid) {
		struct rusage usage;
		char *volatile fresh = sbrk(4 << 20);
		char byte;
		int i;

		read(go, &byte, 1);

		for (i = 0; i < 4 << 20; i += 4096)
			fresh[i] = 1;
		do
			getrusage(RUSAGE_SELF, &usage);
		while (usage.ru_utime.tv_sec == 0 && usage.ru_utime.tv_usec + usage.ru_stime.tv_usec < 30000);
		_exit(0);
	}
	return pid;
}

static void say_usage(struct both *t)
{
	const struct rusage *usage = &used.usage;

	MUST(usage->ru_utime.tv_sec >= 0 && usage->ru_utime.tv_sec < 30, 1, EDOM);
	MUST(usage->ru_stime.tv_sec >= 0 && usage->ru_stime.tv_sec < 30, 1, EDOM);
	MUST(usage->ru_utime.tv_usec >= 0 && usage->ru_utime.tv_usec < 1000000, 1, EDOM);
	MUST(usage->ru_stime.tv_usec >= 0 && usage->ru_stime.tv_usec < 1000000, 1, EDOM);
	MUST(usage->ru_utime.tv_sec * 1000000 + usage->ru_utime.tv_usec +
	     usage->ru_stime.tv_sec * 1000000 + usage->ru_stime.tv_usec >= 20000, 1, EDOM);
	MUST(usage->ru_maxrss > 0 && usage->ru_maxrss < 1 << 22, 1, EDOM);
	MUST(usage->ru_minflt > 0, 1, EDOM);
	MUST(usage->ru_ixrss | usage->ru_idrss | usage->ru_isrss | usage->ru_nswap | usage->ru_msgsnd |
	     usage->ru_msgrcv | usage->ru_nsignals, 0, EDOM);
	MUST(usage->ru_nvcsw >= 0 && usage->ru_nivcsw >= 0, 1, EDOM);
	MUST(stained(used.after, sizeof used.after), 1, EDOM);
}

static void usages(struct both *t)
{
	int status, writes_always, go[2];
	pid_t pid;

	OK(pipe(go));
	/*
	 * Finds out whether the system call wait4 writes the struct rusage if no child has ended.
	 * The kernel does not write it, but qemu does. stain() fills the structure with known
	 * bytes.
	 */
	pid = worker(go[0]);
	stain();
	syscall(SYS_wait4, (long)pid, NULL, (long)WNOHANG, &used.usage);
	writes_always = !stained(&used, sizeof used);

	stain();
	MUST(wait4(pid, &status, WNOHANG, &used.usage), 0, EDOM);
	MUST(writes_always || stained(&used, sizeof used), 1, EDOM);
	MUST(write(go[1], "go", 2), 2, EDOM);
	MUST(wait4(pid, &status, 0, &used.usage) == pid, 1, EDOM);
	MUST(status, 0, EDOM);
	say_usage(t);
	stain();
	FAILS(wait4(-1, &status, 0, &used.usage), ECHILD);
	MUST(writes_always || stained(&used, sizeof used), 1, EDOM);
	pid = worker(go[0]);
	MUST(wait3(&status, 0, &used.usage) == pid, 1, EDOM);
	say_usage(t);
	pid = leaver(0);
	MUST(wait4(pid, NULL, 0, NULL) == pid, 1, EDOM);
	pid = leaver(0);
	MUST(wait3(NULL, 0, NULL) == pid, 1, EDOM);
	stain();
	OK(getrusage(RUSAGE_CHILDREN, &used.usage));
	say_usage(t);
}

const struct both_case wait_cases[] = {
	{ "wait, waitpid", waits, 0 },
	{ "waitid", waitids, 0 },
	{ "wait4, wait3, getrusage", usages, 0 },
	{ 0 },
};
