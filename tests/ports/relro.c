/* SPDX-License-Identifier: MIT */
/* A static PIE with -z relro: a constant table of pointers, which start-up had to write, cannot be written afterwards. */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static int one(void) { return 1; }
static int two(void) { return 2; }

/* Whole pages of 4096 bytes are within it, and none of the next larger size. */
int (*const table[3 * 4096 / sizeof(void *)])(void) = { one, two };
static int written = 1;		/* behind the table, and not protected */

int main(void)
{
	int (**first)(void) = (int (**)(void))(table + 4096 / sizeof(void *));
	int status;
	pid_t child;

	__asm__ volatile("" : "+r"(first));
	written++;
	if (table[0]() != 1 || table[1]() != 2)
		return 1;
	if (getpagesize() != 4096)
		return 77;
	child = fork();
	if (!child) {
		first[0] = two;
		_exit(0);
	}
	if (waitpid(child, &status, 0) != child || !WIFSIGNALED(status) || WTERMSIG(status) != SIGSEGV)
		return 2;
	return written != 2;
}
