/* SPDX-License-Identifier: MIT */
/* Processes: <unistd.h> from fork to nice, <sys/wait.h>, the ends of <stdlib.h>. */
#include "crowded.h"
#include "both-libraries.h"
#include "capable.h"
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534
/* No address of a program, and nothing that the compiler could know so. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address

/* The wait status of pid, which ends soon. */
static int status_of(pid_t pid)
{
	int status = -1;

	return waitpid(pid, &status, 0) == pid ? status : -1;
}

static void forks(struct both *t)
{
	pid_t parent = getpid(), pid;
	volatile int mine = 1;

	SAY(parent > 0);
	do {
		errno = EDOM;
		pid = fork();
	} while (refused(pid));
	if (!pid) {
		mine = 2;
		_exit(getppid() == parent && getpid() != parent && gettid() == getpid() && mine == 2 &&
		      errno == EDOM ? 7 : 8);
	}
	SAY(pid > 0);
	SAY(errno);
	MUST(status_of(pid), 7 << 8, EDOM);
	MUST(mine, 1, EDOM);
	do
		pid = _Fork();
	while (refused(pid));
	if (!pid)
		_exit(getppid() == parent ? 9 : 8);
	MUST(status_of(pid), 9 << 8, EDOM);
	do
		pid = vfork();
	while (refused(pid));
	if (!pid)
		_exit(11);
	MUST(status_of(pid), 11 << 8, EDOM);
	MUST(gettid() == getpid(), 1, EDOM);
}

/* BECOMES(call, code): a child that makes the call exits with code: of what it has become, or 100 and errno. */
#define BECOMES(call, code) do { \
	pid_t pid_; \
	do \
		pid_ = fork(); \
	while (refused(pid_)); \
	if (!pid_) { \
		errno = EDOM; \
		_exit((call) == -1 ? 100 + errno : 99); \
	} \
	MUST(status_of(pid_), (code) << 8, EDOM); \
} while (0)

static char *const exit_x[] = { "sh", "-c", "exit $X", NULL };
static char *const x_41[] = { "X=41", NULL }, *const nothing[] = { NULL };
static char *const *volatile no_list;

static void execs(struct both *t)
{
	char *mine[] = { "X=42", NULL };
	int sh = open("/bin/sh", O_RDONLY | O_CLOEXEC), bin = open("/bin", O_RDONLY), fd;

	BECOMES(execve("/bin/sh", exit_x, x_41), 41);
	environ = mine;
	BECOMES(execv("/bin/sh", exit_x), 42);
	BECOMES(execl("/bin/sh", "sh", "-c", "exit $X", (char *)NULL), 42);
	BECOMES(execl("/bin/sh", "sh", "-c", "exit $(($# + $5))", "0", "1", "2", "3", "4", "50", "6", "7",
		      "8", "9", (char *)NULL), 59);
	BECOMES(execle("/bin/sh", "sh", "-c", "exit $X", (char *)NULL, x_41), 41);
	BECOMES(execle("/bin/sh", "sh", "-c", "exit ${X-3}", (char *)NULL, nothing), 3);
	BECOMES(fexecve(sh, exit_x, x_41), 41);

	BECOMES(execve("missing", exit_x, x_41), 100 + ENOENT);
	BECOMES(execve("", exit_x, x_41), 100 + ENOENT);
	BECOMES(execve("/bin", exit_x, x_41), 100 + EACCES);
	BECOMES(execve("/bin/sh/sh", exit_x, x_41), 100 + ENOTDIR);
	BECOMES(execve(BAD, exit_x, x_41), 100 + EFAULT);
	BECOMES(execve("/bin/sh", BAD, x_41), 100 + EFAULT);
	BECOMES(execve("/bin/sh", exit_x, BAD), 100 + EFAULT);
	BECOMES(execl("missing", "missing", (char *)NULL), 100 + ENOENT);
	BECOMES(execle("missing", "missing", (char *)NULL, x_41), 100 + ENOENT);
	fd = open("text", O_WRONLY | O_CREAT, 0644);
	SAY(write(fd, "no program", 10));
	BECOMES(execv("text", exit_x), 100 + EACCES);
	OK(close(fd));
	fd = open("rights", O_WRONLY | O_CREAT, 0755);
	SAY(write(fd, "no program", 10));
	BECOMES(execv("rights", exit_x), 100 + ETXTBSY);
	OK(close(fd));
	BECOMES(execv("rights", exit_x), 100 + ENOEXEC);

	BECOMES(fexecve(-1, exit_x, x_41), 100 + EINVAL);
	BECOMES(fexecve(sh, no_list, x_41), 100 + EINVAL);
	BECOMES(fexecve(sh, exit_x, no_list), 100 + EINVAL);
	BECOMES(fexecve(bin, exit_x, x_41), 100 + EACCES);
	/* Each way round a missing execveat goes to /proc, and glibc's does not tell a closed descriptor from a missing file. */
	SAY(execveat(-1, "", exit_x, x_41, 0x1000));
	if (errno != ENOSYS) {
		BECOMES(fexecve(99, exit_x, x_41), 100 + EBADF);
		BECOMES(execveat(bin, "sh", exit_x, x_41, 0), 41);
		BECOMES(execveat(sh, "", exit_x, x_41, 0x1000), 41);
		BECOMES(execveat(-100, "/bin/sh", exit_x, x_41, 0), 41);
		BECOMES(execveat(bin, "missing", exit_x, x_41, 0), 100 + ENOENT);
		BECOMES(execveat(99, "sh", exit_x, x_41, 0), 100 + EBADF);
		BECOMES(execveat(sh, "sh", exit_x, x_41, 0), 100 + ENOTDIR);
		BECOMES(execveat(bin, "sh", exit_x, x_41, 1), 100 + EINVAL);
	}
}

static void say_status(struct both *t, int status)
{
	SAY(status & ~0x80);		/* whether there is a core dump is not ours to say */
	SAY(WIFEXITED(status) != 0);
	SAY(WIFSIGNALED(status) != 0);
	SAY(WIFSTOPPED(status) != 0);
	SAY(WIFCONTINUED(status) != 0);
	SAY(WEXITSTATUS(status));
	SAY(WTERMSIG(status));
	SAY(WSTOPSIG(status));
}

/* A child that waits for signals, all of which do what they do by default. */
static pid_t sleeper(void)
{
	pid_t pid;

	do
		pid = fork();
	while (refused(pid));
	if (!pid)
		for (;;) {
			sigset_t none;

			sigemptyset(&none);
			sigsuspend(&none);
		}
	return pid;
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
		if (sent)		/* the emulator has not every real-time signal */
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

	/* A bad address is told, and the child is gone. */
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

/* A child that works for a while, once there is something to read from `go`. */
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
	/* The emulator writes a struct rusage even when it has none to tell. */
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

static void groups(struct both *t)
{
	int status;
	pid_t pid;

	do
		pid = fork();
	while (refused(pid));
	if (!pid) {
		OK(setpgid(0, 0));
		MUST(getpgrp() == getpid() && getpgid(0) == getpid(), 1, EDOM);
		FAILS(setsid(), EPERM);
		_exit(0);
	}
	MUST(status_of(pid), 0, EDOM);
	do
		pid = fork();
	while (refused(pid));
	if (!pid) {
		MUST(setsid() == getpid(), 1, EDOM);
		MUST(getsid(0) == getpid() && getpgrp() == getpid(), 1, EDOM);
		FAILS(setpgid(0, 0), EPERM);
		_exit(0);
	}
	MUST(status_of(pid), 0, EDOM);
	pid = sleeper();
	MUST(getpgid(pid) == getpgrp() && getsid(pid) == getsid(0), 1, EDOM);
	OK(setpgid(pid, pid));
	MUST(getpgid(pid) == pid, 1, EDOM);
	OK(killpg(pid, 0));
	OK(killpg(pid, SIGTERM));
	MUST(waitpid(pid, &status, 0) == pid && WTERMSIG(status) == SIGTERM, 1, EDOM);
	do
		pid = fork();
	while (refused(pid));
	if (!pid)
		_exit(setpgrp() || getpgrp() != getpid());
	MUST(status_of(pid), 0, EDOM);
	FAILS(setpgid(0, -1), EINVAL);
	FAILS(setpgid(INT_MAX, 0), ESRCH);
	FAILS(getpgid(INT_MAX), ESRCH);
	FAILS(getsid(INT_MAX), ESRCH);
	FAILS(killpg(-1, 0), EINVAL);
	FAILS(killpg(INT_MAX, 0), ESRCH);
}

/* The number of a pseudo-terminal's other end goes into its path. */
static void terminals(struct both *t)
{
	char path[] = "/dev/pts/\0number";
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY), number = -1, unlock = 0, fd, digits = 9;
	pid_t pid;

	FAILS(tcgetpgrp(-1), EBADF);
	FAILS(tcsetpgrp(-1, getpgrp()), EBADF);
	fd = open("file", O_RDWR | O_CREAT, 0600);
	FAILS(tcgetpgrp(fd), ENOTTY);
	FAILS(tcsetpgrp(fd, getpgrp()), ENOTTY);
	OK(close(fd));
	SAY(master >= 0);
	if (master < 0 || syscall(SYS_ioctl, (long)master, 0x40045431l, &unlock) ||
	    syscall(SYS_ioctl, (long)master, 0x80045430l, &number))
		return;
	if (number > 99)
		path[digits++] = (char)('0' + number / 100 % 10);
	if (number > 9)
		path[digits++] = (char)('0' + number / 10 % 10);
	path[digits++] = (char)('0' + number % 10);
	path[digits] = 0;
	/* A leader of a group cannot be one of a session: a child can. */
	do
		pid = fork();
	while (refused(pid));
	if (pid) {
		MUST(status_of(pid), 0, EDOM);
		return;
	}
	MUST(setsid() == getpid(), 1, EDOM);
	signal(SIGTTOU, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	fd = open(path, O_RDWR);		/* a session's leader gets it as its terminal */
	SAY(fd >= 0);
	MUST(tcgetpgrp(fd) == getpgrp(), 1, EDOM);
	number = sleeper();
	OK(setpgid(number, number));
	OK(tcsetpgrp(fd, number));
	MUST(tcgetpgrp(fd) == number, 1, EDOM);
	OK(tcsetpgrp(fd, getpgrp()));
	MUST(tcgetpgrp(fd) == getpgrp(), 1, EDOM);
	FAILS(tcsetpgrp(fd, INT_MAX), ESRCH);
	FAILS(tcsetpgrp(fd, -1), EINVAL);
	OK(kill(number, SIGKILL));
	SAY(status_of(number));
	_exit(0);
}

static void nices(struct both *t)
{
	if (!may(SYS_NICE)) {
		SAY(nice(0));
		SAY(nice(1));
		SAY(nice(-40));
		SAY(nice(0));
		return;
	}
	OK(setpriority(PRIO_PROCESS, 0, 0));		/* however nice who started this */
	MUST(nice(0), 0, EDOM);
	MUST(nice(5), 5, EDOM);
	SAY(nice(-6));
	SAY(nice(0));
	SAY(nice(1));
	SAY(nice(INT_MAX));
	SAY(nice(INT_MIN));
	MUST(nice(0), -20, EDOM);
	MUST(nice(19), -1, EDOM);
	SAY(getpriority(PRIO_PROCESS, 0));
	OK(setresuid(NOBODY, NOBODY, NOBODY));
	FAILS(nice(-1), EPERM);
	MUST(nice(0), -1, EDOM);
	MUST(nice(1), 0, EDOM);
	FAILS(nice(-5), EPERM);
}

/* Whether the kernel refuses a break on the last page: qemu 8 to 10 rounds it up to 0, and unmaps the whole program. */
static int survives_the_last_break(void)
{
	int status = -1;
	pid_t child;

	do
		child = fork();
	while (refused(child));
	if (!child) {
		syscall(SYS_brk, -1L);
		_exit(0);
	}
	waitpid(child, &status, 0);
	return !status;
}

static void breaks(struct both *t)
{
	const intptr_t mib = 1 << 20;
	char *start, *p;

	SAY(sbrk(0) != NULL);
	start = sbrk(mib);
	SAY(start != (char *)-1);
	for (p = start; p < start + mib; p += 4096)
		*p = 1;
	MUST((char *)sbrk(0) - start, mib, EDOM);
	MUST((char *)sbrk(-mib / 2) - start, mib, EDOM);
	MUST((char *)sbrk(0) - start, mib / 2, EDOM);
	if (sizeof(long) == 8)		/* i386 can have so much */
		FAILS((intptr_t)sbrk(INTPTR_MAX), ENOMEM);
	FAILS((intptr_t)sbrk(INTPTR_MIN), ENOMEM);
	MUST((char *)sbrk(0) - start, mib / 2, EDOM);
	OK(brk(start + 3 * mib));
	start[3 * mib - 1] = 1;
	MUST((char *)sbrk(0) - start, 3 * mib, EDOM);
	if (sizeof(long) == 8)
		FAILS(brk((void *)-8192), ENOMEM);
	if (survives_the_last_break())
		FAILS(brk((void *)-1), ENOMEM);
	OK(brk(start + 1));
	MUST((char *)sbrk(0) - start, 1, EDOM);
	OK(brk(start));
}

static volatile int handled;

static void handler(int signum)
{
	handled = signum;
}

static void by_default(int sig)
{
	signal(sig, SIG_DFL);
}

/* How a child ends that calls abort so. */
static void ends(struct both *t)
{
	struct rlimit no_core = { 0, 0 };
	pid_t pid;
	int how;

	OK(setrlimit(RLIMIT_CORE, &no_core));
	by_default(SIGABRT);
	for (how = 0; how < 5; how++) {
		do
			pid = fork();
		while (refused(pid));
		if (!pid) {
			sigset_t set;

			sigemptyset(&set);
			sigaddset(&set, SIGABRT);
			if (how == 1 || how == 4)
				sigprocmask(SIG_BLOCK, &set, NULL);
			if (how == 2)
				signal(SIGABRT, SIG_IGN);
			if (how >= 3)
				signal(SIGABRT, handler);
			abort();
		}
		MUST(status_of(pid), SIGABRT, EDOM);
	}
	do
		pid = fork();
	while (refused(pid));
	if (!pid)
		_Exit(300);
	MUST(status_of(pid), 300 % 256 << 8, EDOM);
	SAY(handled);
}

const struct both_case process_cases[] = {
	{ "fork, vfork", forks, 0 },
	{ "exec", execs, 0 },
	{ "wait, waitpid", waits, 0 },
	{ "waitid", waitids, 0 },
	{ "wait4, wait3, getrusage", usages, 0 },
	{ "process groups and sessions", groups, 0 },
	{ "a terminal's foreground group", terminals, 0 },
	{ "nice", nices, 0 },
	{ "brk, sbrk", breaks, 0 },
	{ "abort, _Exit", ends, 0 },
	{ 0 },
};
