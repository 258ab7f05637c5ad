/* SPDX-License-Identifier: MIT */
/*
 * Checks that exit() first calls the functions registered with atexit. It must call the last
 * registered function first. Then exit() must call the destructors, the highest priority number
 * first.
 */
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void __attribute__((destructor(200))) second(void)
{
	write(1, "second\n", 7);
}

static void __attribute__((destructor(201))) first(void)
{
	write(1, "first\n", 6);
}

/*
 * main registers three functions with atexit: `all` first, then `one` OFTEN times, then `begin`. atexit must allocate
 * memory for so many functions. exit must call them in reverse order, so it calls `begin` first.
 */
enum { OFTEN = 70 };
static int times;

static void all(void)
{
	if (times == OFTEN)
		write(1, "all\n", 4);
}

static void one(void)
{
	times++;
}

static void late(void)
{
	write(1, times ? "too late\n" : "late\n", times ? 9 : 5);
}

/*
 * main registered `begin` last, so exit calls it first. `begin` registers the function `late` with atexit, and exit must
 * call `late` next.
 */
static void begin(void)
{
	write(1, times ? "too late\n" : "begin\n", times ? 9 : 6);
	if (atexit(late))
		write(1, "none\n", 5);
}

static volatile int handled;

static void handler(int signum)
{
	handled = signum;
}

int main(void)
{
	char *const argv[] = { "sh", "-c", "exit $RING3", NULL };
	int status = 0, n;
	pid_t pid;

	if (signal(SIGUSR1, handler) != SIG_DFL || raise(SIGUSR1) || handled != SIGUSR1)
		return 1;
	pid = fork();
	if (!pid) {
		execv("/bin/sh", argv);		/* execv passes environ to the shell */
		_Exit(2);
	}
	if (waitpid(pid, &status, 0) != pid || !WIFEXITED(status) || WEXITSTATUS(status) != 5)
		return 3;
	if (atexit(all))
		return 6;
	for (n = 0; n < OFTEN; n++)
		if (atexit(one))
			return 7;
	if (atexit(begin))
		return 8;
	exit(4);
}
