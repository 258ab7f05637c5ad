/* SPDX-License-Identifier: MIT */
/*
 * Functions that start child processes and wait for them. The test cases in wait.c, stdlib.c,
 * pidfd.c, termios.c and unistd_processes.c use them.
 */
#ifndef CHILDREN_H
#define CHILDREN_H

#include "both-libraries.h"
#include "crowded.h"
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* Waits until the child ends. Returns the child's wait status, or -1 on failure. */
static inline int status_of(pid_t pid)
{
	int status = -1;

	return waitpid(pid, &status, 0) == pid ? status : -1;
}

/*
 * BECOMES(call, code): evaluates `call` in a child. `call` must be a call of an exec function. The
 * executed program must exit with `code`. If the exec fails, the child exits with 100 + errno.
 */
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

/* Starts a child that sleeps until a signal kills the child. Returns the child's process id. */
static inline pid_t sleeper(void)
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

#endif
