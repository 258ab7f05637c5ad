/* SPDX-License-Identifier: MIT */
/*
 * init PROGRAM [WORD...]: runs PROGRAM and passes signals to it. Until PROGRAM ends, waits for each
 * descendant that ends. Then exits with the status of PROGRAM. If init is process 1 and has no
 * argument, it starts a machine. It mounts /dev, /proc and /sys, and runs `/bin/sh /etc/rc`. When
 * this script ends, init switches the machine off.
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

/*
 * Waits for all children that have ended. If the child `first` is one of them, writes its exit
 * status to *status and returns 1. Otherwise returns 0.
 */
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

/* Mounts /dev, /proc and /sys. If a mount fails, prints a message and continues. */
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

	/*
	 * Block the signals before fork, so that the program loses no signal. sigwaitinfo then
	 * returns the blocked signals.
	 */
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
			/*
			 * Several children may cause only one SIGCHLD. So reap() waits for all
			 * children that have ended.
			 */
			if (reap(child, &status))
				return status;
		} else if (signal > 0) {
			kill(child, signal);
		} else if (errno != EINTR) {
			return complain("init", "sigwaitinfo");
		}
	}
}

/*
 * Starts the machine, as process 1 must do. Never returns, because the kernel panics if process 1
 * ends.
 */
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
	/*
	 * If a descendant of this process loses its parent, this process becomes the new parent.
	 * Without this option, process 1 or an ancestor with this option would become the parent.
	 */
	if (prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0))
		complain("init", "PR_SET_CHILD_SUBREAPER");
	return supervise(argv + 1, envp);
}
