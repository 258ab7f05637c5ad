/* SPDX-License-Identifier: MIT */
/* init PROGRAM [WORD...]: runs it, hands signals on to it, reaps what it leaves behind, ends with its status. */
#define _GNU_SOURCE	/* for sigwaitinfo() */
#include <errno.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include "text.h"

static const int handed_on[] = { SIGHUP, SIGINT, SIGTERM, SIGUSR1, SIGUSR2, SIGCONT };

/* Every child that has ended, of one's own or inherited; 1 and *status once the first is among them. */
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

int main(int argc, char **argv, char **envp)
{
	sigset_t set, before;
	siginfo_t info;
	pid_t child;
	size_t i;
	int status = 0;

	if (argc < 2) {
		say_to(STDERR_FILENO, "usage: init PROGRAM [WORD...]\n");
		return 2;
	}
	/* Orphans come to process 1, or to one that asks for them. */
	if (prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0))
		complain("init", "PR_SET_CHILD_SUBREAPER");
	/* Blocked before the child is there, so that none is lost; taken one by one by sigwaitinfo. */
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
		execve(argv[1], argv + 1, envp);
		complain("init", argv[1]);
		_exit(127);
	}
	for (;;) {
		int signal = sigwaitinfo(&set, &info);

		if (signal == SIGCHLD) {
			/* One SIGCHLD may stand for several children. */
			if (reap(child, &status))
				return status;
		} else if (signal > 0) {
			kill(child, signal);
		} else if (errno != EINTR) {
			return complain("init", "sigwaitinfo");
		}
	}
}
