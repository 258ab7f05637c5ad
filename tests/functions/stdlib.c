/* SPDX-License-Identifier: MIT */
/* Tests the functions of <stdlib.h> that end a process. */
#include "children.h"
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

static volatile int handled;

static void handler(int signum)
{
	handled = signum;
}

static void by_default(int sig)
{
	signal(sig, SIG_DFL);
}

/*
 * Tests abort in children that leave SIGABRT unchanged, block it, ignore it or handle it. The
 * signal must kill each child.
 */
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

const struct both_case stdlib_cases[] = {
	{ "abort, _Exit", ends, 0 },
	{ 0 },
};
