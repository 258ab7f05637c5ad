/* SPDX-License-Identifier: MIT */
/*
 * init PROGRAM [WORD...]: runs PROGRAM, passes signals to it, reaps orphans and ends with PROGRAM's
 * status. As process 1 and without a PROGRAM, init starts a machine: it mounts /dev, /proc and
 * /sys, runs `/bin/sh /etc/rc` and switches the machine off when the script has ended.
 */
#define _GNU_SOURCE	/* for sigwaitinfo() */
#include <errno.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "text.h"

static const int handed_on[] = { SIGHUP, SIGINT, SIGTERM, SIGUSR1, SIGUSR2, SIGCONT };

/* Reaps all children that have ended. If `first` is one of them, sets *status and returns 1. */
static int reap(pid_t first, int *status)
{
	int ended = 0, what;
	pid_t child;

	while ((child = waitpid(-1, &what, WNOHANG)) > 0)
		if (child == first) {
			*status = WIFEXITED(what) ? WEXITSTATUS(what) : 128 + WTERMSIG(what);
			ended = 1;
		} else {
			say("init: reaped an orphan\n");
		}
	return ended;
}

/* Mounts /dev, /proc and /sys. After an error, prints a message and continues. */
static void mount_all(void)
{
	static const struct { const char *type, *folder; } wanted[] = {
		{ "devtmpfs", "/dev" }, { "proc", "/proc" }, { "sysfs", "/sys" },
	};
	size_t i;

	for (i = 0; i < sizeof wanted / sizeof *wanted; i++)
		if ((mkdir(wanted[i].folder, 0755) && errno != EEXIST) ||
		    mount(wanted[i].type, wanted[i].folder, wanted[i].type, 0, NULL))
			complain("init: mount", wanted[i].folder);
}

/* Runs the program argv[0] as a child, and passes signals to it. Returns its exit status. */
static int supervise(char **argv, char **envp)
{
	sigset_t set, before;
	siginfo_t info;
	pid_t child;
	size_t i;
	int status = 0;

	/* Block the signals before fork, so that none is lost. sigwaitinfo returns each. */
	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	for (i = 0; i < sizeof handed_on / sizeof *handed_on; i++)
		sigaddset(&set, handed_on[i]);
	sigprocmask(SIG_BLOCK, &set, &before);

	child = fork();
	if (child < 0)
		return complain("init", "fork");
	if (!child) {
		sigprocmask(SIG_SETMASK, &before, NULL);
		execve(argv[0], argv, envp);
		complain("init", argv[0]);
		_exit(127);
	}
	for (;;) {
		int signal = sigwaitinfo(&set, &info);

		if (signal == SIGCHLD) {
			/* reap() waits for all: several children may cause only one SIGCHLD. */
			if (reap(child, &status))
				return status;
		} else if (signal > 0) {
			kill(child, signal);
		} else if (errno != EINTR) {
			return complain("init", "sigwaitinfo");
		}
	}
}

/* Does the work of process 1. Never returns, because the kernel panics if process 1 ends. */
static void run_machine(char **envp)
{
	static char shell[] = "/bin/sh", script[] = "/etc/rc";
	static char *argv[] = { shell, script, NULL };
	int status;

	mount_all();
	status = supervise(argv, envp);
	say("init: /etc/rc has ended with status ");
	say_number((unsigned long)status);
	say("\n");
	kill(-1, SIGKILL);
	while (wait(NULL) > 0)
		;
	sync();
	reboot(RB_POWER_OFF);
	complain("init", "RB_POWER_OFF");
	for (;;)
		pause();
}

int main(int argc, char **argv, char **envp)
{
	if (argc < 2 && getpid() == 1)
		run_machine(envp);
	if (argc < 2) {
		say_to(STDERR_FILENO, "usage: init PROGRAM [WORD...]\n");
		return 2;
	}
	/* If a descendant loses its parent, make this process its parent instead of process 1. */
	if (prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0))
		complain("init", "PR_SET_CHILD_SUBREAPER");
	return supervise(argv + 1, envp);
}
