/* SPDX-License-Identifier: MIT */
/* exit() and what it runs: functions of atexit, destructors, last first; and the stack in main is as the ABI has it. */
#include <signal.h>
#include <stdint.h>
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

/* Registered first, then one as often as takes more memory than there is at first, then the one that runs first of all. */
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

/* What it registers runs next. */
static void begin(void)
{
	write(1, times ? "too late\n" : "begin\n", times ? 9 : 6);
	if (atexit(late))
		write(1, "none\n", 5);
}

/* Whether the compiler's idea of the stack is true: it has aligned this by it. */
static int aligned(void)
{
	unsigned char block[16] __attribute__((aligned(16))), *where = block;

	__asm__ volatile("" : "+r"(where) : : "memory");
	return (uintptr_t)where % 16 == 0;
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

	if (!aligned() || signal(SIGUSR1, handler) != SIG_DFL || raise(SIGUSR1) || handled != SIGUSR1)
		return 1;
	pid = fork();
	if (!pid) {
		execv("/bin/sh", argv);		/* with the environment that this has */
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
