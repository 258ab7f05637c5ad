/* SPDX-License-Identifier: MIT */
/* Tests the functions of <unistd.h> for processes, such as fork, the exec functions, process groups and nice. */
#include "children.h"
#include "capable.h"
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#define NOBODY 65534
/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address

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
	/*
	 * If the kernel lacks execveat, fexecve executes a path in /proc/self/fd instead. If the
	 * file descriptor is closed, ring3's fexecve then fails with EBADF, but glibc's fexecve
	 * fails with ENOENT. So the test makes the next calls only if the kernel has execveat.
	 */
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

/* Tests tcgetpgrp and tcsetpgrp on the slave side of a pseudoterminal. */
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
	/*
	 * Continues in a child, because setsid fails for the leader of a process group. This
	 * process may be such a leader.
	 */
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
	fd = open(path, O_RDWR);		/* this open makes the terminal the controlling terminal of the session */
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
	/* Sets the nice value to 0, because the process may have inherited another value. */
	OK(setpriority(PRIO_PROCESS, 0, 0));
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

/*
 * True if the kernel rejects a program break in the last page of the address space. False under
 * qemu 8 to 10. These versions round the break up to 0, and then unmap the program.
 */
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
	/* On 32-bit architectures INTPTR_MAX is 2 GiB - 1, and this increase may succeed. */
	if (sizeof(long) == 8)
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

const struct both_case unistd_processes_cases[] = {
	{ "fork, vfork", forks, 0 },
	{ "exec", execs, 0 },
	{ "process groups and sessions", groups, 0 },
	{ "a terminal's foreground group", terminals, 0 },
	{ "nice", nices, 0 },
	{ "brk, sbrk", breaks, 0 },
	{ 0 },
};
